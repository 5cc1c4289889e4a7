# Writes OUTPUT: the files NAMES of FOLDER as arrays, with a function that finds them by name.
set(arrays "")
set(rows "")
foreach(name IN LISTS NAMES)
    string(MAKE_C_IDENTIFIER ${name} identifier)
    file(READ ${FOLDER}/${name} bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}") # lines of 16 bytes
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    string(APPEND arrays "constexpr char ${identifier}[] = {${bytes}'\\0'};\n")
    string(APPEND rows "    {\"${name}\", {${identifier}, sizeof ${identifier} - 1}},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"resources/resources.h\"

#include <utility>

namespace {
${arrays}
constexpr std::pair<std::string_view, std::string_view> files[] = {
${rows}};
} // namespace

std::string_view skr::resource(std::string_view name)
{
    for (const auto &[fileName, content] : files) {
        if (fileName == name)
            return content;
    }
    return {};
}
")
