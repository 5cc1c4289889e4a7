# QScintilla ships neither a CMake nor a pkg-config file. Defines QScintilla::Qt6.
find_package(Qt6 QUIET COMPONENTS Widgets PrintSupport)
find_path(QScintillaQt6_INCLUDE_DIR Qsci/qsciscintilla.h
    HINTS ${Qt6Core_INCLUDE_DIRS} /usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6 PATH_SUFFIXES qt6)
find_library(QScintillaQt6_LIBRARY qscintilla2_qt6)
mark_as_advanced(QScintillaQt6_INCLUDE_DIR QScintillaQt6_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintillaQt6 REQUIRED_VARS QScintillaQt6_LIBRARY QScintillaQt6_INCLUDE_DIR)
if(QScintillaQt6_FOUND AND NOT TARGET QScintilla::Qt6)
    add_library(QScintilla::Qt6 UNKNOWN IMPORTED)
    set_target_properties(QScintilla::Qt6 PROPERTIES
        IMPORTED_LOCATION ${QScintillaQt6_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${QScintillaQt6_INCLUDE_DIR}
        INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
