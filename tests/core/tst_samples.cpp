// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/claims/authoritycatalog.h"
#include "core/claims/claimcatalog.h"
#include "core/policy/policyrevision.h"
#include "core/syntax/syntaxtree.h"
#include "resources/resources.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace skr;
using nlohmann::json;

namespace {

json parsed(std::string_view text)
{
    return json::parse(text, nullptr, false);
}

QList<QByteArray> segments(const char *token)
{
    const std::string_view text = resource(token);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed().split('.');
}

QByteArray decoded(const QByteArray &segment)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray::fromBase64Encoding(segment, options | QByteArray::AbortOnBase64DecodingErrors).decoded;
}

/// In the order of the text.
QByteArrayList codesOf(const std::string &text)
{
    const auto revision = PolicyRevision::make(text, *ClaimCatalog::builtIn());
    QByteArrayList codes;
    for (const Diagnostic &diagnostic : revision->diagnostics().list)
        codes << QByteArray(diagnostic.id().data());
    return codes;
}

json payload(const char *token)
{
    return parsed(decoded(segments(token).value(1)).toStdString());
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void unknownNameIsEmpty();
    void policyIsTheSourceDocuments();
    void templates_data();
    void templates();
    void templatesAreSound_data();
    void templatesAreSound();
    void everyTemplateIsChecked();
    void tokensHaveThreeSegments_data();
    void tokensHaveThreeSegments();
    void claimsAreOfTheCatalog();
    void onlySecureBootTellsThemApart();
};

void TestSamples::unknownNameIsEmpty()
{
    QVERIFY(resource("samples/nothing.json").empty());
    QVERIFY(resource("").empty());
}

void TestSamples::policyIsTheSourceDocuments()
{
    const auto condition = [](const char *claim, json value) { return json{{"claim", claim}, {"equals", value}}; };
    const json expected = {
        {"version", "1.0.0"},
        {"anyOf",
         {{{"authority", "https://sharedeus.eus.attest.azure.net/"},
           {"allOf",
            {condition("x-ms-compliance-status", "azure-compliant-cvm"), condition("x-ms-attestation-type", "sevsnpvm"),
             condition("x-ms-runtime.vm-configuration.secure-boot", true)}}}}}};
    QVERIFY(parsed(resource("samples/confidential-vm.policy.json")) == expected);
}

void TestSamples::templates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("blank") << QByteArray("templates/blank.json")
                           << QByteArray("{\n    \"version\": \"1.0.0\",\n    \"anyOf\": []\n}\n");
    QTest::newRow("step 3 of the source document")
        << QByteArray("templates/source-document.json")
        << QByteArray("{\n    \"anyOf\":\n    [\n        {\n            \"authority\": \"attestation.com\",\n"
                      "            \"allOf\":\n            [\n            ]\n        }\n    ],\n"
                      "    \"version\": \"1.0.0\"\n}\n");
}

void TestSamples::templates()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QCOMPARE(QByteArray::fromStdString(std::string(resource(file.toStdString()))), content);
}

void TestSamples::templatesAreSound_data()
{
    // Hints, which say what a template does not do, and what is left to be filled in.
    QTest::addColumn<QByteArrayList>("allowed");
    const auto row = [](const char *name, const QByteArrayList &allowed) { QTest::newRow(name) << allowed; };
    row("blank", {"no-authorities"});
    row("confidential-vm", {"one-tee-vendor"});
    row("confidential-vm-either", {});
    row("container", {"placeholder-left"});
    row("guest", {"not-bound", "one-tee-vendor"});
    row("guest-either", {"not-bound"});
    row("regions", {"one-tee-vendor"});
    row("rotation", {"placeholder-left", "placeholder-left"});
    row("sgx-enclave", {"placeholder-left"});
    row("sgx-signer", {"placeholder-left", "placeholder-left"});
    row("source-document", {"authority-not-https", "block-empty"});
}

/// Every template, as it is and with its placeholders filled in, after our own checks.
void TestSamples::templatesAreSound()
{
    QFETCH(QByteArrayList, allowed);
    const QByteArray name = QTest::currentDataTag();
    const std::string text(resource("templates/" + name.toStdString() + ".json"));
    QVERIFY(!text.empty());
    QCOMPARE(codesOf(text), allowed);

    allowed.removeAll("placeholder-left");
    std::string filled = text;
    int digits = 0;
    for (std::size_t at = filled.find("\"<"); at != std::string::npos; at = filled.find("\"<")) {
        const std::size_t end = filled.find(">\"", at) + 2;
        const bool number = filled.substr(at, end - at).find("a number") != std::string::npos;
        const std::string digit(64, static_cast<char>('a' + digits++));
        filled.replace(at, end - at, number ? "7" : skr::quoted(digit));
    }
    QCOMPARE(codesOf(filled), allowed);
}

void TestSamples::everyTemplateIsChecked()
{
    const QStringList files = QDir(QStringLiteral(SKR_RESOURCES "/templates")).entryList(QDir::Files);
    QCOMPARE(files.size(), 11); // rows of templatesAreSound()
}

void TestSamples::tokensHaveThreeSegments_data()
{
    QTest::addColumn<bool>("secureBoot");
    QTest::newRow("samples/compliant-cvm.jwt") << true;
    QTest::newRow("samples/secure-boot-off.jwt") << false;
}

void TestSamples::tokensHaveThreeSegments()
{
    QFETCH(bool, secureBoot);
    const auto parts = segments(QTest::currentDataTag());
    QCOMPARE(parts.size(), 3);
    const json header = parsed(decoded(parts[0]).toStdString());
    const json claims = payload(QTest::currentDataTag());
    QVERIFY(header.is_object() && claims.is_object());
    QVERIFY(header["alg"] == "RS256" && header["typ"] == "JWT" && header["kid"].is_string());
    QVERIFY(header["jku"] == claims["iss"].get<std::string>() + "/certs");
    QCOMPARE(decoded(parts[2]).size(), 256);

    QVERIFY(AuthorityCatalog::builtIn()->find(claims["iss"].get<std::string>()) != nullptr);
    QCOMPARE(claims["exp"].get<int>() - claims["iat"].get<int>(), 8 * 3600);
    const json &runtime = claims["x-ms-runtime"];
    QCOMPARE(runtime["vm-configuration"]["secure-boot"].get<bool>(), secureBoot);
    QVERIFY(runtime["keys"][0]["kty"] == "RSA" && runtime["keys"][0]["key_ops"] == json::array({"encrypt"}));
    QCOMPARE(decoded(QByteArray::fromStdString(runtime["keys"][0]["n"].get<std::string>())).size(), 256);
}

void TestSamples::claimsAreOfTheCatalog()
{
    const auto catalog = ClaimCatalog::builtIn();
    const json claims = payload("samples/compliant-cvm.jwt");
    QVERIFY(claims.size() > 20);
    for (const auto &[name, value] : claims.items()) {
        const auto match = catalog->find(name);
        QVERIFY2(match, name.c_str());
        if (match.claim->length > 0)
            QCOMPARE(value.get<std::string>().size(), match.claim->length);
    }
    for (const auto &[name, value] : claims["x-ms-runtime"]["vm-configuration"].items())
        QVERIFY2(catalog->find("x-ms-runtime.vm-configuration." + name), name.c_str());
}

void TestSamples::onlySecureBootTellsThemApart()
{
    json left = payload("samples/compliant-cvm.jwt");
    json right = payload("samples/secure-boot-off.jwt");
    for (json *claims : {&left, &right}) {
        (*claims)["x-ms-runtime"]["vm-configuration"].erase("secure-boot");
        claims->erase("jti"); // differs in all tokens, as the hash over the configuration does
        claims->erase("x-ms-sevsnpvm-reportdata");
    }
    QVERIFY(left == right);
}

SKR_TEST(TestSamples)
#include "tst_samples.moc"
