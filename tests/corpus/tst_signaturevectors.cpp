// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/text/base64.h"
#include "core/token/signature.h"
#include "tests/core/documentchecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace skr;

/// Project Wycheproof's vectors for JSON Web Signatures and keys, in the folder `jose` of the one that SKR_CORPUS
/// names.
class TestSignatureVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void allRead();

private:
    const QString m_folder = qEnvironmentVariable("SKR_CORPUS") + QStringLiteral("/jose/");
    int m_verified = 0;
    int m_refused = 0;
};

namespace {

/// What is valid by the vectors and refused here: the key's `alg` is not that of the signature (RFC 7517 section 4.4),
/// as other vectors want it refused.
const std::set<int> &refusedForTheKeysAlgorithm()
{
    static const std::set<int> tests = {346, 347, 350, 351};
    return tests;
}

bool isSupported(const std::string &algorithm)
{
    static const std::set<std::string> names = {"RS256", "RS384", "RS512", "PS256", "PS384",
                                                "PS512", "ES256", "ES384", "ES512"};
    return names.contains(algorithm);
}

/// A group's key or keys as a key set.
QByteArray keySetOf(const QJsonObject &group)
{
    const QJsonObject keys = group[group.contains(u"public") ? u"public" : u"private"].toObject();
    const QJsonObject set = keys.contains(u"keys") ? keys : QJsonObject{{QStringLiteral("keys"), QJsonArray{keys}}};
    return QJsonDocument(set).toJson(QJsonDocument::Compact);
}

/// Three parts, as the reading of tokens takes them apart; fewer where the text has not as many.
std::vector<std::string> partsOf(const std::string &text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

} // namespace

void TestSignatureVectors::vectors_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<int>("id"); // of the file with most of them; else 0
    for (const char *name : {"json_web_signature_test.json", "json_web_key_test.json", "json_web_crypto_test.json"}) {
        const std::string content = contentOf(m_folder + QLatin1String(name));
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(content));
        const bool first = QLatin1String(name) == QLatin1String("json_web_signature_test.json");
        for (const QJsonValue &group : document[u"testGroups"].toArray()) {
            for (const QJsonValue &test : group[u"tests"].toArray()) {
                if (!test[u"jws"].isString())
                    continue; // encryption
                const int id = test[u"tcId"].toInt();
                QTest::addRow("%s %d %s", name, id, qPrintable(test[u"comment"].toString()))
                    << keySetOf(group.toObject()) << test[u"jws"].toString().toUtf8()
                    << (test[u"result"].toString() == QLatin1String("valid")) << (first ? id : 0);
            }
        }
    }
}

void TestSignatureVectors::vectors()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, signature);
    QFETCH(bool, isValid);
    QFETCH(int, id);
    const auto set = JsonWebKeySet::parse(keys.toStdString(), nullptr);
    QVERIFY(set);
    const std::string text = signature.toStdString();
    const std::vector<std::string> parts = partsOf(text);
    const auto header = decodedBase64Url(parts.front(), nullptr);
    SignatureCheck check;
    check.problem = SignatureProblem::Malformed;
    if (parts.size() == 3 && header)
        check = SignatureVerifier(set).check(*header, std::string_view(text).substr(0, text.rfind('.')), parts[2]);
    const bool isRefused = refusedForTheKeysAlgorithm().contains(id);
    if (isRefused)
        QCOMPARE(check.problem, SignatureProblem::KeyDisagrees);
    const bool verifies = isValid && isSupported(check.algorithm) && !isRefused;
    QVERIFY2(check.isVerified() == verifies, spelling(check.problem).data());
    ++(verifies ? m_verified : m_refused);
}

void TestSignatureVectors::allRead()
{
    qInfo("%d vectors verified, %d refused", m_verified, m_refused);
    QVERIFY(m_verified >= 30);
    QVERIFY(m_refused >= 300);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestSignatureVectors)
#include "tst_signaturevectors.moc"
