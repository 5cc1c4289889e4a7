// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonoutput.h"

#include "app/cli/evaluationwords.h"

#include <nlohmann/json.hpp>

namespace skr {

std::string jsonText(const OrderedJson &json)
{
    return json.dump(2, ' ', true, OrderedJson::error_handler_t::replace) + "\n";
}

OrderedJson timeJson(std::optional<std::int64_t> seconds)
{
    const auto text = seconds ? timestamp(*seconds) : std::nullopt;
    return text ? OrderedJson(*text) : OrderedJson();
}

} // namespace skr
