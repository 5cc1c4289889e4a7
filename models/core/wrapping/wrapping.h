// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The bytes of a file or of a clipboard, and what was recognized in them: what they are, how sure that is, and what of
/// them may be written. Whoever reads a policy asks this, once. Immutable.
/// Invariants: writing the policy's text as it was read gives the same bytes; where no policy was recognized nothing is
/// written.
class Wrapping
{
public:
    /// Looks for a policy. Never fails: what holds none is said to be what it seems to be. `choice` takes one of
    /// several, from 1.
    static Wrapping recognise(std::string bytes, std::size_t choice = 0);
    /// A policy that somebody writes: it is one whatever is in it.
    static Wrapping policyBeingWritten(std::string bytes);

    WrappingState state() const { return m_finding.state; }
    /// There is a policy's text, whatever state that is in.
    bool hasPolicy() const { return m_finding.hasPolicy(); }
    Sureness sureness() const { return hasPolicy() ? m_finding.sureness : Sureness::None; }
    /// The policy's text, and nothing else of the bytes, can be changed and written back.
    bool isWritable() const { return hasPolicy() && readOnlyReason().empty(); }
    /// The policy as UTF-8; the bytes themselves where they are no wrapping or hold no policy.
    const std::string &policyText() const
    {
        return m_finding.steps.empty() || !hasPolicy() ? *m_bytes : *m_finding.steps.back().inner;
    }
    const std::string &bytes() const { return *m_bytes; }

    /// What was recognised, in one line: `policy in base64url without padding in …`. Empty for a plain file.
    std::string description() const;
    /// Ids of the layers, from the file inwards.
    std::vector<std::string> layers() const;
    const std::vector<std::string> &notices() const { return m_finding.notices; }
    /// Blanks with which the line starts where the policy stands as it is in another text.
    std::string indentation() const;
    /// Why the policy cannot be written back; empty where it can.
    std::string readOnlyReason() const;
    /// Byte at which something unreadable breaks off.
    std::optional<std::size_t> brokenAt() const { return m_finding.offset; }
    /// Of several policies the one that was taken, from 1; 0 where none had to be.
    std::size_t choice() const { return m_choice; }
    /// Of Several, bytes where they start.
    std::vector<std::size_t> places() const;
    /// Of Several, each of them, in the order of the text; else this one.
    std::vector<Wrapping> policies() const;

    /// The whole file with `policy` instead of the policy's text, every other byte as it was; or why that cannot be.
    Written write(std::string_view policy) const;

private:
    Wrapping(std::shared_ptr<const std::string> bytes, Finding finding, std::size_t choice)
        : m_bytes(std::move(bytes))
        , m_finding(std::move(finding))
        , m_choice(choice)
    {
    }

    std::shared_ptr<const std::string> m_bytes;
    Finding m_finding;
    std::size_t m_choice;
};

} // namespace skr
