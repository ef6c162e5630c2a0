# Tab completion of acquis for bash: acquis completion bash > ~/.local/share/bash-completion/completions/acquis
_acquis() {
    local IFS=$'\n'
    local typed=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=($("${COMP_WORDS[0]}" completion words -- "${typed[@]}" 2>/dev/null | cut -f 1))
    if [ "${#COMPREPLY[@]}" -eq 1 ] && [[ ${COMPREPLY[0]} == *'#' ]]; then compopt -o nospace; fi
}
complete -o default -F _acquis acquis ./acquis
