# Two packages: a server gets the command line without Qt. What they need of shared libraries, dpkg-shlibdeps finds out.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${SKR_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${SKR_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME skr-policy)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS skr-policy-editor)
set(CPACK_COMPONENT_CLI_DESCRIPTION
"check and evaluate Secure Key Release policies
A Secure Key Release policy decides which machine Azure Key Vault or
Managed HSM hands a key to. This command finds what is wrong in such
policies, fixes it, tells whether an attestation token gets the key and
why, verifies a token's signature, and writes policies in other forms.
.
It needs no display and no network.")

set(CPACK_DEBIAN_EDITOR_PACKAGE_NAME skr-policy-editor)
set(CPACK_DEBIAN_EDITOR_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_EDITOR_PACKAGE_RECOMMENDS "skr-policy, qt6-wayland, qt6-translations-l10n")
set(CPACK_COMPONENT_EDITOR_DESCRIPTION
"compose, check and evaluate Secure Key Release policies
A Secure Key Release policy decides which machine Azure Key Vault or
Managed HSM hands a key to. This editor shows a policy as a sentence with
its JSON beside it, names what is wrong with it, and shows what an
attestation token would get, condition by condition.
.
It is linked with QScintilla and therefore distributed under the GNU
General Public License, version 3.")
