// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzzedit.h"
#include "fuzz/fuzztarget.h"

SKR_FUZZ_TARGET(skr::test::fuzzEdit)
