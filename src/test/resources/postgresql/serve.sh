# Serves a new PostgreSQL server on this machine until its standard input ends, and then removes it: serve.sh PROGRAMS PORT.
# The first line of the input is the password of the user "tester". A port that is taken ends it with a line that says so.
set -eu
programs=$1
port=$2
read -r password
folder=$(mktemp -d /tmp/acquis-server.XXXXXX)
server=
end() {
    [ -z "$server" ] || kill -INT "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' INT TERM HUP
cd "$folder"
echo "$password" >password
"$programs/initdb" -D data -U tester --pwfile=password -A scram-sha-256 -E UTF8 --no-locale --no-sync >initdb.txt 2>&1 ||
    { cat initdb.txt; exit 1; }
rm password
"$programs/postgres" -D data -h 127.0.0.1 -p "$port" -k "$folder" -F -c logging_collector=off >postgres.txt 2>&1 &
server=$!
while ! "$programs/pg_isready" -q -h 127.0.0.1 -p "$port"; do
    kill -0 "$server" 2>/dev/null || { cat postgres.txt; exit 1; }
    sleep 0.1
done
echo ready
while read -r line; do :; done
