# Flags that every target of ours shares; linked as Skr::Flags.
add_library(skr_flags INTERFACE)
add_library(Skr::Flags ALIAS skr_flags)
target_compile_features(skr_flags INTERFACE cxx_std_20)
target_compile_options(skr_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
if(NOT CMAKE_UNITY_BUILD)
    # In a unity build, a local name would shadow the names of other files.
    target_compile_options(skr_flags INTERFACE -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # A false alarm of GCC 12 at -O3 on `"x" + std::string`.
    target_compile_options(skr_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
    # What Debian builds its own packages with: both programs read files that strangers wrote.
    target_compile_options(skr_flags INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong>)
    target_link_options(skr_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
endif()
if(SKR_WARNINGS_AS_ERRORS)
    target_compile_options(skr_flags INTERFACE -Werror)
endif()
if(SKR_SANITIZE)
    target_compile_options(skr_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(skr_flags INTERFACE -fsanitize=address,undefined)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Unity builds, which the presets turn on: many sources are one unit, which reads the headers once. Small targets are one
# unit each, the largest ones a few, so that two cores are busy to the end. Every source compiles by itself as well, as it
# does in the preset `dev`, where precompiled headers do what units do here.
if(CMAKE_UNITY_BUILD)
    if(NOT DEFINED CMAKE_UNITY_BUILD_BATCH_SIZE)
        set(CMAKE_UNITY_BUILD_BATCH_SIZE 64)
    endif()
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

find_program(SKR_CCACHE ccache)
if(SKR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these it keeps nothing that is compiled with a precompiled header (manual of ccache, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SKR_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(SKR_MOLD mold)
if(SKR_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Targets are built from all sources of their folder: adding a file needs no other change.
function(skr_layer_sources variable)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(${variable} ${sources} PARENT_SCOPE)
endfunction()
