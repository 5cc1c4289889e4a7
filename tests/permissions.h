// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skr::test {

/// From now on the permissions of files hold for the superuser, too, in this thread and in the programs that it starts.
/// For anyone else nothing changes. False if the kernel doesn't allow it.
inline bool obeyPermissions()
{
    if (::geteuid() != 0)
        return true;
    std::uint32_t ignoring = 0;
    for (const unsigned each : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH}) {
        ignoring |= 1U << each;
        if (::prctl(PR_CAPBSET_DROP, each, 0, 0, 0)
            != 0) // a program that the superuser starts gets what is in this set
            return false;
    }
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
    if (::syscall(SYS_capget, &header, data) != 0)
        return false;
    data[0].effective &= ~ignoring;
    data[0].permitted &= ~ignoring;
    data[0].inheritable &= ~ignoring;
    return ::syscall(SYS_capset, &header, data) == 0;
}

} // namespace skr::test
