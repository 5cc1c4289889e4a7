// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzztarget.h"
#include "fuzz/fuzzwrapping.h"

SKR_FUZZ_TARGET(skr::test::fuzzWrapping)
