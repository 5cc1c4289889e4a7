// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "azure/tokensignature.h"

#include <QDateTime>
#include <QString>

namespace skr {

/// What is known of a signature, as a sentence beside the verdict; marked text (markedtext.h).
QString signatureSentence(const SignatureState &state);

/// The same where there is room: verified with which key of whom, until when; not verified, and why; not checked, and
/// why. Marked text. Times are told in the time zone of `now`.
QString signatureDetails(const SignatureState &state, const QDateTime &now);

/// Whose a key is and until when, as far as its certificate says so; marked text, empty without one.
QString certificateText(const JsonWebKey &key, const QDateTime &now);

} // namespace skr
