// SPDX-License-Identifier: Apache-2.0
#include "growth/growth.h"

#include "growth/counter.h"
#include "growth/texts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>

#include <fcntl.h>
#include <unistd.h>

namespace skr::growth {

namespace {

/// The cost of an input that is four times as large may be that many times as large.
constexpr double mostGrowth = 4.8;
/// Of the cost of the smaller input, at least half grows: else the rest of it hides how.
constexpr double leastGrowth = 2.5;
constexpr std::size_t factor = 4;
/// What costs fewer instructions for the larger input tells little.
constexpr std::uint64_t enough = 2'000'000;
/// What costs more is not made larger, to see whether it begins to grow, or whether it grows too fast only at first.
constexpr std::uint64_t tooMuchForGrowth = 60'000'000;
constexpr std::uint64_t tooMuch = 400'000'000;
/// Nor is what is larger, in bytes: some commands refuse larger files, and what costs next to nothing by then is fast.
constexpr std::size_t largestFile = 500'000;

struct Arguments {
    std::string family;
    std::string step;
};

Arguments read(int argc, char **argv)
{
    Arguments arguments;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--family")
            arguments.family = argv[i + 1];
        else if (name == "--step")
            arguments.step = argv[i + 1];
    }
    return arguments;
}

/// What one step costs with a family of inputs, that of the empty one taken off.
struct Growth {
    std::size_t size = 0;
    std::uint64_t cost = 0; ///< of `size`
    std::uint64_t largerCost = 0; ///< of `factor` times as much

    double ratio() const
    {
        return static_cast<double>(largerCost) / static_cast<double>(std::max<std::uint64_t>(cost, 1));
    }
    bool growsTooFast() const { return ratio() > mostGrowth; }
    bool isHidden() const { return ratio() < leastGrowth; }
    bool isMeasured() const { return largerCost >= enough && !growsTooFast() && !isHidden(); }
    bool costsTooMuch() const { return largerCost > (growsTooFast() ? tooMuch : tooMuchForGrowth); }
    /// What costs next to nothing in the end may grow as it likes; little growth of a low cost is no fault either.
    bool isFault() const
    {
        return largerCost >= enough && (growsTooFast() || (isHidden() && largerCost > tooMuchForGrowth));
    }
};

/// What commands print goes nowhere; what the table says goes where their output went.
class Output
{
public:
    Output()
        : m_table(::fdopen(::dup(STDOUT_FILENO), "w"))
    {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
    }
    ~Output() { std::fclose(m_table); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(const std::string &text)
    {
        std::fwrite(text.data(), 1, text.size(), m_table);
        std::fflush(m_table);
    }

private:
    std::FILE *m_table;
};

class Measuring
{
public:
    explicit Measuring(const std::string &folder)
        : m_counter(folder)
        , m_folder(folder)
    {
    }

    /// The input gets larger until there is a growth to tell of, or until it is too large.
    Growth measure(const Family &family, const Step &step)
    {
        Growth growth;
        growth.size = family.most > 0 ? family.most / factor : family.least;
        run(family.input(growth.size), family, step); // what is made once is made now
        growth.cost = grown(family, step, growth.size);
        for (;;) {
            growth.largerCost = grown(family, step, factor * growth.size);
            if (family.most > 0 || growth.isMeasured() || growth.costsTooMuch() || factor * m_largest > largestFile)
                return growth;
            growth.size *= factor;
            growth.cost = growth.largerCost;
        }
    }

private:
    /// What an input of that size costs more than an empty one.
    std::uint64_t grown(const Family &family, const Step &step, std::size_t size)
    {
        auto base = m_bases.find(&step);
        if (base == m_bases.end()) {
            run({}, family, step);
            base = m_bases.emplace(&step, cost({}, family, step)).first;
        }
        const std::uint64_t all = cost(family.input(size), family, step);
        return all - std::min(all, base->second);
    }

    void run(Input input, const Family &family, const Step &step)
    {
        input = complete(std::move(input));
        step.prepare(write(input), input, family)();
    }

    std::uint64_t cost(Input input, const Family &family, const Step &step)
    {
        input = complete(std::move(input));
        m_largest = std::max({input.policy.size(), input.token.size(), input.tokens.size(), input.suite.size(),
                              input.keySet.size(), input.catalog.size()});
        return m_counter.instructions(step.prepare(write(input), input, family));
    }

    static Input complete(Input input)
    {
        if (input.policy.empty())
            input.policy = policyWith("");
        if (input.token.empty())
            input.token = tokenWith("");
        if (input.suite.empty())
            input.suite = R"({"policy": "policy.json", "tests": [{"file": "token.json", "expect": "released"}]})";
        if (input.keySet.empty())
            input.keySet = R"({"keys": []})";
        if (input.catalog.empty())
            input.catalog = R"({"claims": []})";
        return input;
    }

    Files write(const Input &input) const
    {
        const auto file = [this](const char *name, const std::string &text) {
            std::string path = m_folder + "/" + name;
            std::ofstream(path, std::ios::binary) << text;
            return path;
        };
        return {file("policy.json", input.policy),  file("token.json", input.token),
                file("tokens.jsonl", input.tokens), file("a.skr-tests.json", input.suite),
                file("keys.json", input.keySet),    file("catalog.json", input.catalog)};
    }

    Counter m_counter;
    std::string m_folder;
    std::map<const Step *, std::uint64_t> m_bases; ///< what the empty input costs
    std::size_t m_largest = 0; ///< file of the last input
};

/// The table, a row for each family, a column for each step; a heading where the steps are others.
class Table
{
public:
    Table(const Arguments &arguments, const std::vector<Step> &steps, const std::string &folder)
        : m_arguments(arguments)
        , m_steps(steps)
        , m_measuring(folder)
    {
    }

    void add(const Family &family)
    {
        const std::vector<const Step *> steps = stepsFor(family.subject);
        if (steps.empty())
            return;
        if (steps != m_heading)
            addHeading(steps);
        std::string row = column(family.name, nameWidth);
        for (const Step *step : steps) {
            const Growth growth = m_measuring.measure(family, *step);
            const bool failed = growth.isFault();
            std::array<char, 32> text;
            std::snprintf(text.data(), text.size(), "%.2f%s", growth.ratio(), failed ? " !" : "");
            row += column(growth.largerCost < enough ? "-" : text.data(), width);
            ++m_count;
            if (failed)
                m_failures += std::string(family.name) + ", " + std::string(step->name) + ": "
                    + std::to_string(growth.cost) + " instructions for " + std::to_string(growth.size) + ", "
                    + std::to_string(growth.largerCost) + " for " + std::to_string(factor) + " times as much\n";
        }
        m_output.write(row + "\n");
    }

    int finish()
    {
        m_output.write(
            "\n" + std::to_string(m_count)
            + " ratios of costs for inputs that are four times as large: at most 4.8, a dash for next to nothing\n"
            + m_failures);
        return m_failures.empty() && m_count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

private:
    static constexpr std::size_t nameWidth = 28;
    static constexpr std::size_t width = 12;

    static std::string column(std::string_view text, std::size_t size)
    {
        std::string result(text.substr(0, size - 1));
        result.resize(size, ' ');
        return result;
    }

    std::vector<const Step *> stepsFor(Subject subject) const
    {
        std::vector<const Step *> steps;
        for (const Step &step : m_steps) {
            const bool isFor = std::find(step.subjects.begin(), step.subjects.end(), subject) != step.subjects.end();
            if (isFor && step.name.find(m_arguments.step) != std::string_view::npos)
                steps.push_back(&step);
        }
        return steps;
    }

    void addHeading(const std::vector<const Step *> &steps)
    {
        m_heading = steps;
        std::string row = "\n" + column("", nameWidth);
        for (const Step *step : steps)
            row += column(step->name, width);
        m_output.write(row + "\n");
    }

    const Arguments &m_arguments;
    const std::vector<Step> &m_steps;
    Output m_output;
    Measuring m_measuring;
    std::vector<const Step *> m_heading;
    std::string m_failures;
    std::size_t m_count = 0;
};

} // namespace

int run(int argc, char **argv, const std::vector<Step> &steps)
{
    const Arguments arguments = read(argc, argv);
    const std::string folder = std::filesystem::path(argv[0]).filename().native() + ".files";
    runUnderValgrind(argv, folder);
    Table table(arguments, steps, folder);
    for (const Family &family : families()) {
        if (family.name.find(arguments.family) != std::string_view::npos)
            table.add(family);
    }
    return table.finish();
}

} // namespace skr::growth
