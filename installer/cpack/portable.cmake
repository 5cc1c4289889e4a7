# Run by cpack on what it installed for the archive: puts Qt and the other libraries beside the programs, so that the folder
# can lie anywhere and needs nothing of ours on the system. Left to the system is what belongs to it and is on every desktop:
# libc and the compiler's libraries, X11 and graphics drivers, and fonts, whose settings the library has to match.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
find_program(PATCHELF patchelf REQUIRED)
find_program(OBJDUMP objdump REQUIRED)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM linux+elf)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${OBJDUMP})

set(of_the_system
    "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|stdc\\+\\+|gcc_s)\\.so"
    "^lib(X11|X11-xcb|xcb|ICE|SM)\\.so" "^lib(GL|EGL|GLX|GLdispatch|GLESv2|drm|gbm|wayland-client)\\.so"
    "^lib(fontconfig|freetype|expat|z|uuid)\\.so")
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so tls/libqopensslbackend.so)

file(GLOB programs ${root}/bin/*)
set(copied "")
foreach(plugin IN LISTS plugins)
    if(EXISTS ${SKR_QT_PLUGINS}/${plugin})
        cmake_path(GET plugin PARENT_PATH folder)
        file(COPY ${SKR_QT_PLUGINS}/${plugin} DESTINATION ${root}/lib/plugins/${folder})
        list(APPEND copied ${root}/lib/plugins/${plugin})
    else()
        message(STATUS "Without the plugin ${plugin}, which is not installed here")
    endif()
endforeach()

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} LIBRARIES ${copied}
    PRE_EXCLUDE_REGEXES ${of_the_system} RESOLVED_DEPENDENCIES_VAR libraries)
set(named ${libraries})
foreach(library IN LISTS libraries)
    file(COPY ${library} DESTINATION ${root}/lib FOLLOW_SYMLINK_CHAIN)
    # Where /lib is a link to /usr/lib, dpkg knows a library by one of these names.
    file(REAL_PATH ${library} real)
    string(REGEX REPLACE "^/usr/lib/" "/lib/" old "${real}")
    list(APPEND named ${real} ${old})
endforeach()

# Their licences go with the libraries.
file(MAKE_DIRECTORY ${root}/share/doc/licences)
execute_process(COMMAND dpkg-query --search ${named} OUTPUT_VARIABLE owners ERROR_QUIET)
string(REGEX MATCHALL "[^\n]+" owners "${owners}")
list(TRANSFORM owners REPLACE ":.*" "")
list(REMOVE_DUPLICATES owners)
foreach(package IN LISTS owners)
    if(EXISTS /usr/share/doc/${package}/copyright)
        file(COPY_FILE /usr/share/doc/${package}/copyright ${root}/share/doc/licences/${package})
    endif()
endforeach()

file(GLOB shared ${root}/lib/*.so.*)
foreach(file IN LISTS programs shared copied)
    if(IS_SYMLINK ${file})
        continue()
    endif()
    cmake_path(GET file PARENT_PATH folder)
    file(RELATIVE_PATH way ${folder} ${root}/lib)
    string(REGEX REPLACE "/$" "" origin "$ORIGIN/${way}")
    execute_process(COMMAND ${PATCHELF} --set-rpath ${origin} ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Qt's own words, such as those of its dialogs, in the languages that the editor speaks.
foreach(language IN LISTS SKR_LANGUAGES)
    if(EXISTS ${SKR_QT_TRANSLATIONS}/qtbase_${language}.qm)
        file(COPY ${SKR_QT_TRANSLATIONS}/qtbase_${language}.qm DESTINATION ${root}/lib/translations)
    else()
        message(STATUS "Without Qt's own words in ${language}, which are not installed here")
    endif()
endforeach()
file(WRITE ${root}/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = lib/plugins\nTranslations = lib/translations\n")
