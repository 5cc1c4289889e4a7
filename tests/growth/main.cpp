// SPDX-License-Identifier: Apache-2.0
#include "growth/growth.h"

int main(int argc, char **argv)
{
    return skr::growth::run(argc, argv, skr::growth::SKR_STEPS());
}
