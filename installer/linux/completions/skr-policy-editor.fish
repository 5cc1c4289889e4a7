# SPDX-License-Identifier: Apache-2.0
# Completion of skr-policy-editor in fish.
complete -c skr-policy-editor -l token -r -F -d 'A sample attestation token to evaluate'
complete -c skr-policy-editor -l catalog -r -F -d 'Claims of your own, over the built-in ones'
complete -c skr-policy-editor -l line -x -d 'Go to this line of the policy'
complete -c skr-policy-editor -l new-window -d 'Open a window of its own, although the program runs already'
complete -c skr-policy-editor -l screenshot -r -F -d 'Write a picture of the window, print the verdict, and exit'
complete -c skr-policy-editor -l size -x -d 'Size of the window, as 1440x900'
complete -c skr-policy-editor -l theme -x -a 'light dark high-contrast' -d 'Colours instead of the system\'s'
complete -c skr-policy-editor -s h -l help -d 'Print the options'
complete -c skr-policy-editor -l help-all -d 'Print these and the options of Qt'
complete -c skr-policy-editor -s v -l version -d 'Print the version'
