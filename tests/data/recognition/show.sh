#!/bin/bash
set -eu
show() { az keyvault key show --vault-name 'meadow' --name 'clover' ; }
LIST='{first: 1,}'
