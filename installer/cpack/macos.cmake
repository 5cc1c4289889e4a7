# Untested: nobody has built or run this on macOS yet. A bundle with Qt's frameworks in a disk image; skr-policy lies beside it.
set_target_properties(skr-policy-editor PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_GUI_IDENTIFIER ${SKR_APPLICATION_ID}
    MACOSX_BUNDLE_BUNDLE_NAME "SKR Policy Editor"
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
qt_generate_deploy_app_script(TARGET skr-policy-editor FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT editor)
