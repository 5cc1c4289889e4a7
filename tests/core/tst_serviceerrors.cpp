// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/service/serviceerrors.h"

#include "resources/resources.h"

#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace skr;

class TestServiceErrors : public QObject
{
    Q_OBJECT

private slots:
    void entries();
    void finds_data();
    void finds();
};

void TestServiceErrors::entries()
{
    const nlohmann::json file = nlohmann::json::parse(resource("service-errors.json"));
    const std::set<std::string> members = {"id", "title", "status", "texts", "happened", "try", "source", "certainty"};
    const std::set<std::string> certainties = {"documented", "recorded", "reported"};
    QCOMPARE(file.at("errors").size(), serviceErrors().size());
    QSet<QByteArray> ids;
    for (const nlohmann::json &entry : file.at("errors")) {
        const std::string id = entry.at("id");
        for (const auto &[name, value] : entry.items())
            QVERIFY2(members.contains(name), (id + ": " + name).c_str());
        QVERIFY2(certainties.contains(entry.at("certainty").get<std::string>()), id.c_str());
    }
    for (const ServiceError &error : serviceErrors()) {
        ids << QByteArray::fromStdString(error.id);
        QVERIFY2(!error.texts.empty() && !error.remedies.empty() && !error.status.empty(), error.id.c_str());
        QVERIFY2(!error.title.empty() && !error.title.ends_with('.'), error.id.c_str());
        QVERIFY2(error.happened.ends_with('.') && error.source.ends_with('.'), error.id.c_str());
        for (const std::string &text : error.texts) {
            const auto found = serviceErrorsIn("before " + text + " behind");
            QVERIFY2(found.size() == 1 && found.front()->id == error.id, text.c_str());
        }
    }
    QCOMPARE(ids.size(), qsizetype(serviceErrors().size()));
}

void TestServiceErrors::finds_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("ids");

    const auto row = [](const char *name, const QByteArray &message, const char *ids) {
        QTest::newRow(name) << message << QByteArray(ids);
    };
    row("number", "AKV.SKR.1016", "AKV.SKR.1016");
    row("number in lower case", "akv.skr.1016", "AKV.SKR.1016");
    row("longer number", "AKV.SKR.10045", "");
    row("number behind a longer one", "AKV.SKR.10045, AKV.SKR.1004", "AKV.SKR.1004");
    row("id of our own", "release-policy-not-met", "release-policy-not-met");
    row("error body",
        R"({"error":{"code":"Forbidden","message":"Target environment attestation statement cannot be )"
        R"(verified.","innererror":{"code":"AccessDenied"}}})",
        "release-token-not-verified");
    row("the other sentence", "Target environment attestation does not meet key release policy requirements",
        "release-policy-not-met");
    row("the other sentence, shorter", "Target environment attestation does not meet key release requirements.",
        "release-policy-not-met");
    row("Managed HSM, with its activity",
        "Key Release Policy: missing 'version' property (Activity ID: 00000000-0000-0000-0000-000000000000)",
        "mhsm-version-missing");
    row("quotes as escapes", R"({"message":"Key Release Policy: missing \u0027version\u0027 property"})",
        "mhsm-version-missing");
    row("no number", "Exportable keys must have release policy (Activity ID: 1)", "AKV.SKR.1004");
    row("the opposite", "Non-exportable keys must not have release policy.", "AKV.SKR.1005");
    row("broken over lines", "(Forbidden) Hardware key\r\n    operation not   allowed\non standard vault",
        "standard-vault");
    row("line end as an escape", R"("Hardware key\noperation not allowed on standard vault")", "standard-vault");
    row("several", "AKV10000: Request is missing a Bearer or PoP token.\nAKV10022: Invalid audience",
        "AKV10000 AKV10022");
    row("something else", "The specified vault was not found", "");
    row("nothing", "", "");
    row("a backslash at the end", "AKV10022\\", "AKV10022");
    row("large", QByteArray(1'000'000, 'a') + " AKV.SKR.1020", "AKV.SKR.1020");
}

void TestServiceErrors::finds()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, ids);
    QByteArrayList found;
    for (const ServiceError *error : serviceErrorsIn(message.toStdString()))
        found << QByteArray::fromStdString(error->id);
    QCOMPARE(found.join(' '), ids);
}

SKR_TEST(TestServiceErrors)
#include "tst_serviceerrors.moc"
