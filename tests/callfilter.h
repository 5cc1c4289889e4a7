// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

namespace skr::test {

/// System calls for which the kernel kills a program that a test starts.
class CallFilter
{
public:
    /// It opens or makes a file to write to.
    CallFilter &forbidWriting()
    {
        constexpr auto writing = static_cast<std::uint32_t>(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
        for (const unsigned call : {__NR_mkdirat, __NR_memfd_create, __NR_openat2})
            always(call, SECCOMP_RET_KILL_PROCESS);
        when(__NR_openat, 2, BPF_JSET, writing, true);
#ifdef __NR_open // newer processors have the calls with "at" only
        for (const unsigned call : {__NR_creat, __NR_mkdir})
            always(call, SECCOMP_RET_KILL_PROCESS);
        when(__NR_open, 1, BPF_JSET, writing, true);
#endif
        return *this;
    }

    /// It reaches for anything beyond this machine.
    CallFilter &forbidNetwork()
    {
        when(__NR_socket, 0, BPF_JEQ, AF_UNIX, false);
        return *this;
    }

    /// It reaches for any other program.
    CallFilter &forbidSockets()
    {
        for (const unsigned call : {__NR_socket, __NR_connect, __NR_sendto})
            always(call, SECCOMP_RET_KILL_PROCESS);
        return *this;
    }

    /// It starts a process; threads are its own business.
    CallFilter &forbidProcesses()
    {
        // Its arguments are out of a filter's reach; without it, threads are made with clone().
        always(__NR_clone3, SECCOMP_RET_ERRNO | ENOSYS);
        when(__NR_clone, 0, BPF_JSET, CLONE_THREAD, false);
#ifdef __NR_fork
        for (const unsigned call : {__NR_fork, __NR_vfork})
            always(call, SECCOMP_RET_KILL_PROCESS);
#endif
        return *this;
    }

    /// To be called last, before a process is started.
    void complete()
    {
        m_filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    }

    /// In the process that is started. False if the kernel does not offer that.
    bool enter() const
    {
        const sock_fprog program = {static_cast<unsigned short>(m_filter.size()),
                                    const_cast<sock_filter *>(m_filter.data())};
        return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
            && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private:
    static sock_filter loadNumber()
    {
        return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offsetof(seccomp_data, nr)));
    }

    // A jump is over as many instructions as it says.
    void always(unsigned call, std::uint32_t action)
    {
        m_filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        m_filter.push_back(BPF_STMT(BPF_RET | BPF_K, action));
    }

    /// Kills where the comparison of an argument with `value` is `forbidden`.
    void when(unsigned call, std::size_t argument, std::uint16_t comparison, std::uint32_t value, bool forbidden)
    {
        const auto offset = static_cast<std::uint32_t>(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
        const std::uint8_t over = 1;
        m_filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4));
        m_filter.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
        m_filter.push_back(BPF_JUMP(static_cast<std::uint16_t>(BPF_JMP | comparison | BPF_K), value,
                                    forbidden ? std::uint8_t{0} : over, forbidden ? over : std::uint8_t{0}));
        m_filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
        m_filter.push_back(loadNumber());
    }

    std::vector<sock_filter> m_filter = {loadNumber()};
};

} // namespace skr::test
