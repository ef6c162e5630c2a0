#compdef acquis
# Tab completion of acquis for zsh: acquis completion zsh > ~/.zfunc/_acquis, with ~/.zfunc in fpath
_acquis() {
    local -a offers
    local line
    for line in "${(@f)$("${words[1]}" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] && offers+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    if (( ${#offers} )); then _describe 'acquis' offers; else _files; fi
}
compdef _acquis acquis
