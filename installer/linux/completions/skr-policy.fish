# SPDX-License-Identifier: Apache-2.0
# Completion of skr-policy in fish.

function __skr_policy_codes
    skr-policy explain 2>/dev/null | string replace -rf '^  ([a-z][a-z0-9-]*)  .*' '$1'
end

# Whether one of the commands is being typed.
function __skr_policy_in
    __fish_seen_subcommand_from $argv
end

complete -c skr-policy -s h -l help -d 'Print what it takes'
complete -c skr-policy -n __fish_use_subcommand -f
complete -c skr-policy -n __fish_use_subcommand -l version -d 'Print the version'
complete -c skr-policy -n __fish_use_subcommand -a check -d 'Find what is wrong in policies'
complete -c skr-policy -n __fish_use_subcommand -a evaluate -d 'Tell whether a token gets the key, and why'
complete -c skr-policy -n __fish_use_subcommand -a test -d 'Run files of tests'
complete -c skr-policy -n __fish_use_subcommand -a replay -d 'Count what a policy decides about many tokens'
complete -c skr-policy -n __fish_use_subcommand -a verify -d 'Tell whether a key set\'s key has signed a token'
complete -c skr-policy -n __fish_use_subcommand -a format -d 'Lay out a policy'
complete -c skr-policy -n __fish_use_subcommand -a fix -d 'Fix what can be fixed without changing the meaning'
complete -c skr-policy -n __fish_use_subcommand -a describe -d 'Say in words what a policy demands'
complete -c skr-policy -n __fish_use_subcommand -a convert -d 'Write a policy in another form, or the command that sets it'
complete -c skr-policy -n __fish_use_subcommand -a claims -d 'List the claims that tokens have'
complete -c skr-policy -n __fish_use_subcommand -a explain -d 'Explain a code of check, or what Key Vault answered'

complete -c skr-policy -n '__skr_policy_in check evaluate format fix describe convert' -l pick -x -d 'Which policy, where a file holds several'
complete -c skr-policy -n '__skr_policy_in check evaluate fix describe claims' -l catalog -r -F -d 'Claims of your own, over the built-in ones'
complete -c skr-policy -n '__skr_policy_in replay verify fix claims explain' -l format -x -a 'text json' -d 'Text, or JSON for programs'

complete -c skr-policy -n '__skr_policy_in check' -l format -x -a 'text json sarif' -d 'Text, or JSON or SARIF for programs'
complete -c skr-policy -n '__skr_policy_in check' -l severity -x -a '(__skr_policy_codes)=' -d 'Show CODE so, or not at all (off)'
complete -c skr-policy -n '__skr_policy_in check' -l fail-on -x -a 'error warning security hint' -d 'Exit with 1 for this severity and those before it'

complete -c skr-policy -n '__skr_policy_in evaluate' -l token -r -F -d 'An attestation token'
complete -c skr-policy -n '__skr_policy_in evaluate replay' -l reading -x -a 'as-observed documented' -d 'What counts'
complete -c skr-policy -n '__skr_policy_in evaluate' -l format -x -a 'text json markdown html' -d 'Markdown and HTML with --explain'
complete -c skr-policy -n '__skr_policy_in evaluate' -l explain -d 'Tell why, and the smallest change that would release the key'
complete -c skr-policy -n '__skr_policy_in evaluate' -l show-identifying -d 'Do not shorten what may identify a machine'
complete -c skr-policy -n '__skr_policy_in evaluate' -l at -x -d 'The time to take for now'

complete -c skr-policy -n '__skr_policy_in test' -l format -x -a 'text json junit' -d 'Text, JSON, or JUnit for pipelines'

complete -c skr-policy -n '__skr_policy_in replay' -l policy -r -F -d 'The policy'
complete -c skr-policy -n '__skr_policy_in replay' -l against -r -F -d 'The policy before'
complete -c skr-policy -n '__skr_policy_in replay' -l lines -d 'Print a line of JSON for each line, and nothing else'
complete -c skr-policy -n '__skr_policy_in replay' -l jobs -x -d 'Threads that decide'

complete -c skr-policy -n '__skr_policy_in verify' -l jwks -r -F -d 'The issuer\'s key set'

complete -c skr-policy -n '__skr_policy_in format' -l check -d 'Change nothing; exit with 1 if something would'
complete -c skr-policy -n '__skr_policy_in format' -l write -d 'Write the file'

complete -c skr-policy -n '__skr_policy_in fix' -l dry-run -d 'Change no file, print the differences'
complete -c skr-policy -n '__skr_policy_in fix' -l write -d 'Write the files'
complete -c skr-policy -n '__skr_policy_in fix' -l only -x -a '(__skr_policy_codes)' -d 'The first fix of this code'

complete -c skr-policy -n '__skr_policy_in describe' -l format -x -a 'text markdown html' -d 'HTML is a page that loads nothing'

complete -c skr-policy -n '__skr_policy_in convert' -l to -x -a 'json base64url rest arm bicep terraform az powershell portal' -d 'The form'
complete -c skr-policy -n '__skr_policy_in convert' -l for -x -a 'create import update' -d 'What to do with the key'
complete -c skr-policy -n '__skr_policy_in convert' -l target -x -a 'vault hsm' -d 'A Premium vault, or a managed HSM'
complete -c skr-policy -n '__skr_policy_in convert' -l shell -x -a 'bash powershell cmd' -d 'Whose quotes az gets'
complete -c skr-policy -n '__skr_policy_in convert' -l vault -x -d 'Name of the vault, or of the managed HSM'
complete -c skr-policy -n '__skr_policy_in convert' -l name -x -d 'Name of the key'
complete -c skr-policy -n '__skr_policy_in convert' -l immutable -d 'The policy can never be changed'
complete -c skr-policy -n '__skr_policy_in convert' -l inline -d 'The policy\'s text in the command'

complete -c skr-policy -n '__skr_policy_in claims explain' -f
complete -c skr-policy -n '__skr_policy_in explain' -a '(__skr_policy_codes)' -d 'Code'
