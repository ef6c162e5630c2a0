#!/usr/bin/env bash
# How long one comparison of two Word files takes, beside LibreOffice's comparison and the npm package docxodus, in one run.
#   src/test/benchmark/beside-others.sh OLD.docx NEW.docx [RUNS]
# Each is started once before it counts. Printed are the median by the clock, the mean of processor time, and the largest memory of a
# process; with a load above 1 the clock tells little, and processor time is to be read. A tool that is missing is left out and said so.
# Needs hyperfine and GNU time; docxodus is found where NODE_PATH or the current folder has node_modules (`npm install docxodus`).
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd -P)
runs=${3:-10}
folder=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Copies: an office that is ended leaves its lock beside a document, and no later one opens that without asking.
old=$work/old.docx new=$work/new.docx
cp "$1" "$old"
cp "$2" "$new"

cat >"$work/acquis.sh" <<END
exec "$home/acquis" compare "$old" "$new"
END
cat >"$work/acquis-redline.sh" <<END
exec "$home/acquis" redline "$old" "$new" --output "$work/acquis.docx"
END
cat >"$work/statements.sh" <<END
exec "$home/acquis" statements --library "$work/library"
END
"$home/acquis" import "$home/statements" --library "$work/library" >/dev/null 2>&1

# LibreOffice compares by a macro of a profile of its own. It makes the profile at its first start, with an empty module in it; what is
# written there before is lost, so the macro goes in after.
basic=$work/profile/user/basic/Standard
soffice --headless --norestore --terminate_after_init "-env:UserInstallation=file://$work/profile" >/dev/null 2>&1 || true
mkdir -p "$basic"
cat >"$basic/Module1.xba" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub MarkChanges(older As String, newer As String, result As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(newer), "_blank", 0, hidden())
  Dim against(1) As New com.sun.star.beans.PropertyValue
  against(0).Name = "URL" : against(0).Value = ConvertToURL(older)
  against(1).Name = "NoAcceptDialog" : against(1).Value = True
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:CompareDocuments", "", 0, against())
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(result + ".part"), word())
  document.close(True)
  Name result + ".part" As result
End Sub
</script:module>
END
# Its time runs until the whole file is there under its name, then it is ended.
cat >"$work/libreoffice.sh" <<END
rm -f "$work/libreoffice.docx" "$work/profile/.lock" "$work"/.~lock.*
setsid soffice --headless --norestore "-env:UserInstallation=file://$work/profile" \
    'macro:///Standard.Module1.MarkChanges("$old","$new","$work/libreoffice.docx")' >/dev/null 2>&1 &
office=\$!
tries=0
until [ -s "$work/libreoffice.docx" ] || [ \$tries -gt 3000 ]; do
    sleep 0.02
    tries=\$((tries + 1))
done
kill -- -\$office
wait \$office
[ -s "$work/libreoffice.docx" ]
END

cat >"$work/docxodus.mjs" <<'END'
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const [, , folder, older, newer, result] = process.argv;
const found = createRequire(folder + "/x.js").resolve.paths("docxodus").map((p) => p + "/docxodus/dist/core.js");
const { existsSync } = await import("node:fs");
const module = found.find(existsSync);
if (!module) process.exit(9);
const { initialize, compareDocuments } = await import(pathToFileURL(module).href);
await initialize();
writeFileSync(result, await compareDocuments(new Uint8Array(readFileSync(older)), new Uint8Array(readFileSync(newer))));
process.exit(0);
END
cat >"$work/docxodus.sh" <<END
exec node "$work/docxodus.mjs" "$folder" "$old" "$new" "$work/docxodus.docx"
END

echo "load $(cut -d ' ' -f 1-3 /proc/loadavg), $runs runs each, $(date +%F)"
printf '%-16s %12s %16s %10s\n' what 'median, s' 'processor, s' 'memory, MB'
for what in acquis acquis-redline libreoffice docxodus statements; do
    if ! /usr/bin/time -f '%M' -o "$work/memory" sh "$work/$what.sh" >/dev/null 2>"$work/said"; then
        printf '%-16s left out: it is not here or failed (%s)\n' "$what" "$(tail -n 1 "$work/said" | cut -c 1-80)"
        continue
    fi
    case $what in libreoffice | docxodus) [ -s "$work/$what.docx" ] || { printf '%-16s left out: it wrote nothing\n' "$what"; continue; } ;; esac
    hyperfine --style none --warmup 1 --runs "$runs" --export-json "$work/times.json" "sh $work/$what.sh" >/dev/null 2>&1
    value() { grep -m 1 "\"$1\":" "$work/times.json" | tr -dc '0-9.'; }
    printf '%-16s %12.2f %16.2f %10.0f\n' "$what" "$(value median)" "$(echo "$(value user) + $(value system)" | bc -l 2>/dev/null || value user)" \
        "$(($(tail -n 1 "$work/memory") / 1024))"
done
