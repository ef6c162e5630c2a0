#compdef acquis
# Tab completion of acquis for zsh: acquis completion zsh > ~/.zfunc/_acquis, with ~/.zfunc in fpath
_acquis() {
    local -a whole begun
    local line offer
    for line in "${(@f)$("${words[1]}" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        offer="${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}"
        # A statement goes on with its clause.
        if [[ ${line%%$'\t'*} == *'#' ]]; then begun+=("$offer"); else whole+=("$offer"); fi
    done
    if (( ${#whole} + ${#begun} == 0 )); then
        _files
        return
    fi
    (( ${#whole} )) && _describe 'acquis' whole -Q
    (( ${#begun} )) && _describe 'acquis' begun -Q -S ''
}
# At the first Tab zsh reads this file as the function itself.
if [[ ${funcstack[1]} == _acquis ]]; then _acquis "$@"; else compdef _acquis acquis; fi
