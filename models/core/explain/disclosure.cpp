// SPDX-License-Identifier: Apache-2.0
#include "core/explain/disclosure.h"

#include "core/policy/checks/claimtraits.h"
#include "core/policy/operand.h"
#include "core/text/message.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::size_t longestShown = 160; ///< bytes of a value that is shown whole
constexpr std::size_t shortestHidden = 12; ///< of these not even both ends are shown

/// The longest start of whole UTF-8 sequences with at most so many bytes.
std::string_view startOf(std::string_view text, std::size_t size)
{
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

std::string_view endOf(std::string_view text, std::size_t size)
{
    std::size_t begin = text.size() - std::min(size, text.size());
    while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
        ++begin;
    return text.substr(begin);
}

/// Nobody is identified by a word without digits, or by a short text.
bool isPlainWord(std::string_view text)
{
    return text.size() < shortestHidden || text.find_first_of("0123456789@") == std::string_view::npos;
}

} // namespace

bool isIdentifying(const ClaimCatalog &catalog, std::string_view path)
{
    // Of one token, one machine, one key, or what the caller put into the request.
    static constexpr auto names = std::to_array<std::string_view>({
        "jti",
        "nonce",
        "cnf",
        "rp_data",
        "x-ms-runtime.keys",
        "x-ms-runtime.client-payload",
        "x-ms-runtime.user-data",
        "x-ms-runtime.vm-configuration.vmUniqueId",
        "x-ms-runtime.vm-configuration.vmgs-provisioner",
        "x-ms-azurevm-vmid",
        "x-ms-sevsnpvm-reportid",
        "x-ms-sevsnpvm-reportdata",
        "x-ms-sevsnpvm-chipid",
        "x-ms-sgx-report-data",
        "x-ms-sgx-ehd",
        "maa-ehd",
        "aas-ehd",
        "tdx_report_data",
        "aikPubHash",
    });
    const std::string_view name = path.starts_with(isolationTeePrefix) ? path.substr(isolationTeePrefix.size()) : path;
    const bool listed = std::any_of(names.begin(), names.end(), [&](std::string_view each) {
        return name == each || (name.starts_with(each) && name[each.size()] == '.');
    });
    const Claim *claim = catalog.find(path).claim;
    return listed || claim == nullptr || claim->format == ClaimFormat::Guid
        || claimTraits(claim, path).role == ClaimRole::MachineId;
}

std::string shortenedIdentity(std::string_view text)
{
    if (text.size() < shortestHidden)
        return std::string(startOf(text, std::min<std::size_t>(4, utf8SequenceLength(text)))) + "…";
    return std::string(startOf(text, 4)) + "…" + std::string(endOf(text, 2));
}

Phrase shownValue(const Showing &showing, std::string_view path, const Value &value)
{
    switch (value.kind) {
    case NodeKind::Object:
        return words(message("an object"));
    case NodeKind::Array:
        return words(message("a list"));
    case NodeKind::String:
        break;
    case NodeKind::Number:
    case NodeKind::True:
    case NodeKind::False:
        return named(startOf(value.text, longestShown));
    default:
        return words("null");
    }
    if (value.text.empty())
        return words(message("an empty text"));
    const bool known = showing.catalog.find(path).claim != nullptr;
    if (showing.disclosure == Disclosure::Shortened && isIdentifying(showing.catalog, path)
        && (known || !isPlainWord(value.text)))
        return named(shortenedIdentity(value.text));
    if (value.text.size() > longestShown)
        return named(std::string(startOf(value.text, longestShown)) + "…");
    return named(operandText(value));
}

} // namespace skr
