# Untested: nobody has built or run this on Windows yet. An installer by NSIS with Qt's libraries beside the program.
set(CPACK_NSIS_DISPLAY_NAME "SKR Policy Editor")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for skr-policy
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\skr-policy-editor.exe)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr SHCTX 'Software\\Classes\\SkrPolicyEditor.Policy\\shell\\open\\command' '' '\\\"$INSTDIR\\bin\\skr-policy-editor.exe\\\" \\\"%1\\\"'
    WriteRegStr SHCTX 'Software\\Classes\\.json\\OpenWithProgids' 'SkrPolicyEditor.Policy' ''")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
    DeleteRegKey SHCTX 'Software\\Classes\\SkrPolicyEditor.Policy'
    DeleteRegValue SHCTX 'Software\\Classes\\.json\\OpenWithProgids' 'SkrPolicyEditor.Policy'")
set_target_properties(skr-policy-editor PROPERTIES WIN32_EXECUTABLE ON)
qt_generate_deploy_app_script(TARGET skr-policy-editor FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT editor)
