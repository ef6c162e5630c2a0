# Tab completion of acquis for fish: acquis completion fish > ~/.config/fish/completions/acquis.fish
function __acquis_offers
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    $typed[1] completion words -- $typed[2..-1] $current 2>/dev/null
end
complete -c acquis -a '(__acquis_offers)'
