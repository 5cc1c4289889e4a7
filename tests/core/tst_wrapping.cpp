// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/wrapping/wrapping.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace skr;

Q_DECLARE_METATYPE(skr::WrappingState)

/// What is recognised in the files of data/wrappings, and what is written back into them.
class TestWrapping : public QObject
{
    Q_OBJECT

private slots:
    void recognise_data();
    void recognise();
    void samePolicy_data();
    void samePolicy();
    void oneValue_data();
    void oneValue();
    void notices_data();
    void notices();
    void plainStaysPlain_data();
    void plainStaysPlain();
    void somethingElse_data();
    void somethingElse();
    void brokenPlace_data();
    void brokenPlace();
    void oneOfSeveral();
    void depthIsBounded();
    void refusals_data();
    void refusals();
};

namespace {

const QDir folder(QStringLiteral(SKR_TEST_DATA "/wrappings"));

std::string bytesOf(const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString layersOf(const Wrapping &wrapping)
{
    QStringList list;
    for (const std::string &id : wrapping.layers())
        list << QString::fromStdString(id);
    return list.join(u' ');
}

/// `text` with the first `from` replaced; empty without one.
std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t place = text.find(from);
    return place == std::string::npos ? std::string() : text.replace(place, from.size(), to);
}

/// All files that hold a policy that can be written.
void addEditableRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (Wrapping::recognise(bytesOf(name)).state() == WrappingState::Editable)
            QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

void TestWrapping::recognise_data()
{
    QTest::addColumn<WrappingState>("state");
    QTest::addColumn<QString>("layers");
    using enum WrappingState;
    const auto row = [](const char *file, WrappingState state, const char *layers) {
        QTest::newRow(file) << state << QString::fromLatin1(layers);
    };
    row("arm-base64.json", Editable, "arm-template base64");
    row("arm-expression.json", NoPolicy, "");
    row("arm-object.json", Editable, "arm-template");
    row("arm-text.json", Editable, "arm-template");
    row("arm-variable.json", Editable, "arm-template");
    row("attestation-policy.txt", OtherDocument, "");
    row("authority.json", Fragment, "");
    row("az-query-base64.json", Editable, "json-string base64url");
    row("az-query.json", Editable, "json-string");
    row("az-show-base64-twice.json", Editable, "az-key-show base64url base64url");
    row("az-show-base64.json", Editable, "az-key-show base64url");
    row("az-show-bytes.json", Editable, "az-key-show python-bytes");
    row("az-show-dash.json", Unreadable, "az-key-show");
    row("az-show-none.json", NoPolicy, "az-key-show");
    row("az-show-null.json", NoPolicy, "");
    row("az-show-string.json", Editable, "az-key-show json-string");
    row("az-show.json", Editable, "az-key-show");
    row("az-tsv-none.txt", NoPolicy, "");
    row("az-tsv.txt", Editable, "python-bytes");
    row("az-warned.txt", Editable, "text az-key-show");
    row("base64-lines.txt", Editable, "base64");
    row("base64-of-utf-16.txt", Editable, "base64 utf-16");
    row("base64-padded.txt", Editable, "base64");
    row("base64-twice.txt", Editable, "base64url base64url");
    row("base64url-cut.txt", Unreadable, "");
    row("base64url-dash.txt", Unreadable, "");
    row("base64url-lines-crlf.txt", Editable, "base64url");
    row("base64url-padded.txt", Editable, "base64");
    row("base64url.txt", Editable, "base64url");
    row("bicep-data.bicep", Editable, "text base64url");
    row("bicep-object.bicep", ReadOnly, "program-literal");
    row("block.json", Fragment, "");
    row("claims.json", OtherDocument, "");
    row("condition.json", Fragment, "");
    row("console.txt", ReadOnly, "console");
    row("create-escaped.sh", Editable, "escaped-text");
    row("create-expanding.sh", Editable, "here-document");
    row("create-quoted.sh", Editable, "command");
    row("create.sh", Editable, "here-document");
    row("cut-tables.json", Plain, "");
    row("dictionary.py", ReadOnly, "program-literal");
    row("escaped.txt", Plain, "");
    row("hashtable.ps1", ReadOnly, "program-literal");
    row("importkey.json", Editable, "importkey");
    row("key-bundle-sealed.json", Editable, "key-bundle base64url");
    row("key-bundle-utf-16.json", Editable, "utf-16 key-bundle base64url");
    row("key-bundle-without.json", NoPolicy, "");
    row("key-bundle.json", Editable, "key-bundle base64url");
    row("kms-policy.json", OtherDocument, "");
    row("mail.txt", Editable, "text");
    row("member.json", Fragment, "");
    row("nested.json", Editable, "json-member");
    row("notes.md", Editable, "markdown");
    row("printed-table.txt", Unreadable, "");
    row("recorded.json", Editable, "json-string key-bundle base64url");
    row("release-payload.json", ReadOnly, "release-response key-bundle base64url");
    row("release-policy.json", Editable, "release-policy base64url");
    row("release-response.json", ReadOnly, "json-string release-response key-bundle base64url");
    row("release-response.jws", ReadOnly, "release-response key-bundle base64url");
    row("rotation-policy.json", OtherDocument, "");
    row("terraform-encoded.tf", Editable, "terraform");
    row("terraform-file.tf", NoPolicy, "");
    row("terraform-here.tf", Editable, "terraform");
    row("terraform-string.tf", Editable, "escaped-text");
    row("two-policies.md", Several, "");
    row("utf-16-be-mark.json", Editable, "utf-16");
    row("utf-16-be.json", Editable, "utf-16");
    row("utf-16-cut.json", Unreadable, "");
    row("utf-16-le-mark.json", Editable, "utf-16");
    row("utf-16-le.json", Editable, "utf-16");
    row("utf-8-mark.json", Plain, "");
    row("wrapper.json", Plain, "");
}

void TestWrapping::recognise()
{
    QFETCH(WrappingState, state);
    QFETCH(QString, layers);
    const Wrapping wrapping = Wrapping::recognise(bytesOf(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(wrapping.state(), state);
    QCOMPARE(layersOf(wrapping), layers);
    QCOMPARE(wrapping.description().empty(), state == WrappingState::Plain);
    QCOMPARE(wrapping.readOnlyReason().empty(), state != WrappingState::ReadOnly);
    QCOMPARE(wrapping.brokenAt().has_value(), state == WrappingState::Unreadable);
    if (state == WrappingState::Editable || state == WrappingState::ReadOnly)
        QVERIFY(wrapping.policyText().find("azure-compliant-cvm") != std::string::npos);
    else
        QCOMPARE(wrapping.policyText(), wrapping.bytes());
}

void TestWrapping::samePolicy_data()
{
    addEditableRows();
}

void TestWrapping::samePolicy()
{
    QFETCH(QString, file);
    const std::string bytes = bytesOf(file);
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QCOMPARE(wrapping.write(wrapping.policyText()).text.value_or("refused"), bytes);
}

void TestWrapping::oneValue_data()
{
    addEditableRows();
}

void TestWrapping::oneValue()
{
    QFETCH(QString, file);
    const std::string bytes = bytesOf(file);
    const Wrapping wrapping = Wrapping::recognise(bytes);
    const std::string policy = replaced(wrapping.policyText(), "azure-compliant-cvm", "azure-compliant-uvm-2");
    const Written written = wrapping.write(policy);
    QVERIFY2(written.text, written.refusal.c_str());
    const Wrapping again = Wrapping::recognise(*written.text);
    QCOMPARE(again.policyText(), policy);
    // Base64 without a character that tells is taken for the one or the other.
    QCOMPARE(layersOf(again).replace("base64url", "base64"), layersOf(wrapping).replace("base64url", "base64"));
    if (const std::string expected = replaced(bytes, "azure-compliant-cvm", "azure-compliant-uvm-2");
        !expected.empty()) {
        QCOMPARE(*written.text, expected);
        return;
    }
    // What is encoded: nothing differs outside of the one text in base64, or in UTF-16 of the value itself.
    const auto [a, b] = std::mismatch(bytes.begin(), bytes.end(), written.text->begin(), written.text->end());
    const auto prefix = a - bytes.begin();
    const auto [c, d] =
        std::mismatch(bytes.rbegin(), bytes.rend() - prefix, written.text->rbegin(), written.text->rend() - prefix);
    const auto suffix = c - bytes.rbegin();
    const QByteArray before = QByteArray::fromStdString(bytes.substr(prefix, bytes.size() - suffix - prefix));
    const QByteArray after =
        QByteArray::fromStdString(written.text->substr(prefix, written.text->size() - suffix - prefix));
    for (QByteArray part : {before, after}) {
        part.replace('\0', "");
        QVERIFY2(std::all_of(part.begin(), part.end(),
                             [](char e) {
                                 return (e >= 'a' && e <= 'z') || (e >= 'A' && e <= 'Z') || (e >= '0' && e <= '9')
                                     || std::string_view("+/-_=\r\n").find(e) != std::string_view::npos;
                             }),
                 part);
    }
}

void TestWrapping::notices_data()
{
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("key-bundle.json") << QStringList();
    QTest::newRow("key-bundle-sealed.json")
        << QStringList{"`immutable` is true", "`exportable` is false", "key type `RSA` is not one of an HSM"};
    QTest::newRow("arm-object.json") << QStringList{"`data` is a JSON object"};
    QTest::newRow("arm-text.json") << QStringList{
        "`data` of `release_policy` of an ARM template is the policy as text"};
    QTest::newRow("terraform-here.tf") << QStringList{"`immutable` is true"};
    QTest::newRow("terraform-encoded.tf") << QStringList{"key type `RSA` is not one of an HSM"};
    QTest::newRow("cut-tables.json") << QStringList{"PowerShell has cut off nested tables, first at byte 92"};
    QTest::newRow("nested.json") << QStringList{"the service takes the policy alone"};
}

void TestWrapping::notices()
{
    QFETCH(QStringList, starts);
    const Wrapping wrapping = Wrapping::recognise(bytesOf(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(qsizetype(wrapping.notices().size()), starts.size());
    for (qsizetype i = 0; i < starts.size(); ++i)
        QVERIFY2(QString::fromStdString(wrapping.notices()[std::size_t(i)]).startsWith(starts[i]),
                 wrapping.notices()[std::size_t(i)].c_str());
}

void TestWrapping::plainStaysPlain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\t ");
    QTest::newRow("empty array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no authority") << QByteArray(R"({"anyOf":[{"allOf":[{"claim":"a","equals":"b"}]}]})");
    QTest::newRow("broken") << QByteArray(R"({"version": "1.0.0", "anyOf": [{"authority": )");
    QTest::newRow("single quotes") << QByteArray("{'version': '1.0.0', 'anyOf': []}");
    QTest::newRow("comment before it") << QByteArray("// mine\n{\"version\": \"1.0.0\", \"anyOf\": []}");
    QTest::newRow("other text behind it")
        << QByteArray(R"({"version":"1.0.0","anyOf":[{"authority":"https://a","allOf":[]}]} and more)");
    QTest::newRow("a letter before it") << QByteArray(
        R"(x{"version":"1.0.0","anyOf":[{"authority":"https://a","allOf":[]}]})");
}

void TestWrapping::plainStaysPlain()
{
    QFETCH(QByteArray, text);
    const Wrapping wrapping = Wrapping::recognise(text.toStdString());
    QCOMPARE(wrapping.state(), WrappingState::Plain);
    QCOMPARE(wrapping.policyText(), text.toStdString());
    QCOMPARE(wrapping.write("{}").text.value_or("refused"), std::string("{}"));
}

void TestWrapping::somethingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("word") << QByteArray("hello");
    QTest::newRow("words that decode as base64") << QByteArray("abcdefghijkl");
    QTest::newRow("word in quotes") << QByteArray("\"hello\"");
    QTest::newRow("number") << QByteArray("12");
    QTest::newRow("version alone") << QByteArray("{\"version\": \"1.0.0\"}");
    QTest::newRow("bytes") << QByteArray("\0\1\2\3\xFF", 5);
    QTest::newRow("brackets without end") << QByteArray("{\"version\": {").repeated(50);
    QTest::newRow("a dot") << QByteArray("a.b.c");
    QTest::newRow("a JSON document of something else") << QByteArray(R"({"a": [{"b": "c"}], "value": "eyJ.x.y"})");
    QTest::newRow("prose") << QByteArray("The version: {version} of {anyOf} is \"None\".");
}

void TestWrapping::somethingElse()
{
    QFETCH(QByteArray, text);
    const Wrapping wrapping = Wrapping::recognise(text.toStdString());
    QCOMPARE(wrapping.state(), WrappingState::Unknown);
    QVERIFY(!wrapping.description().empty());
    QCOMPARE(wrapping.policyText(), text.toStdString());
    QVERIFY(!wrapping.write("{}").text);
}

void TestWrapping::brokenPlace_data()
{
    QTest::addColumn<QByteArray>("at"); // bytes of the file at that place
    QTest::addColumn<QString>("words");
    QTest::newRow("base64url-dash.txt") << QByteArray("\xE2\x80\x93") << "where base64url has a hyphen";
    QTest::newRow("az-show-dash.json") << QByteArray("\xE2\x80\x93") << "where base64url has a hyphen";
    QTest::newRow("base64url-cut.txt") << QByteArray() << "it breaks off";
    QTest::newRow("utf-16-cut.json") << QByteArray("}") << "half a character";
    QTest::newRow("printed-table.txt") << QByteArray("System.") << "-Depth 20";
}

void TestWrapping::brokenPlace()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, words);
    const std::string bytes = bytesOf(QString::fromLatin1(QTest::currentDataTag()));
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QVERIFY(wrapping.brokenAt());
    QCOMPARE(QByteArray::fromStdString(bytes.substr(*wrapping.brokenAt(), std::size_t(at.size()))), at);
    QVERIFY2(QString::fromStdString(wrapping.description()).contains(words), wrapping.description().c_str());
    QVERIFY(!wrapping.write("{}").text);
}

void TestWrapping::oneOfSeveral()
{
    const std::string bytes = bytesOf("two-policies.md");
    QCOMPARE(Wrapping::recognise(bytes).places().size(), std::size_t(2));
    const Wrapping first = Wrapping::recognise(bytes, 1);
    const Wrapping second = Wrapping::recognise(bytes, 2);
    QVERIFY(first.policyText().find("sharedweu") != std::string::npos);
    QVERIFY(second.policyText().find("sharedneu") != std::string::npos);
    const auto written = second.write(replaced(second.policyText(), "sharedneu.neu", "sharedswn.swn"));
    QCOMPARE(written.text.value_or("refused"), replaced(bytes, "sharedneu.neu", "sharedswn.swn"));
    QCOMPARE(Wrapping::recognise(bytes, 3).state(), WrappingState::Several);
}

void TestWrapping::depthIsBounded()
{
    std::string text = Wrapping::recognise(bytesOf("base64url.txt")).policyText();
    for (int i = 0; i < 8; ++i)
        text = QByteArray::fromStdString(text).toBase64().toStdString();
    QCOMPARE(Wrapping::recognise(text).state(), WrappingState::Editable);
    text = QByteArray::fromStdString(text).toBase64().toStdString();
    QCOMPARE(Wrapping::recognise(text).state(), WrappingState::Unreadable);
    QVERIFY(Wrapping::recognise(text).description().find("more than 8 layers") != std::string::npos);
}

void TestWrapping::refusals_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, const char *name, const char *from, const char *to, const char *words) {
        QTest::addRow("%s: %s", file, name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(words);
    };
    row("importkey.json", "number", "\"azure-compliant-cvm\"", "1", "a value that is not text");
    row("importkey.json", "operator", "\"equals\"", "\"notEquals\"", "another operator");
    row("importkey.json", "block",
        "{\n          \"claim\": \"x-ms-attestation-type\",\n          \"equals\": \"sevsnpvm\"\n        }",
        "{\"anyOf\": []}", "blocks in blocks");
    row("importkey.json", "anyOf", "allOf", "anyOf", "exactly one `allOf`");
    row("importkey.json", "version", "1.0.0", "2.0.0", "version 1.0.0");
    row("importkey.json", "no https", "https://", "http://", "without https://");
    row("importkey.json", "member", "\"version\"", "\"note\": 1, \"version\"", "members besides");
    row("importkey.json", "no JSON", "\"anyOf\": [", "\"anyOf\": ", "no JSON");
    row("arm-object.json", "no JSON", "\"anyOf\": [", "\"anyOf\": ", "no JSON itself");
    row("create-quoted.sh", "quote", "azure-compliant", "azure'compliant", "single quotes");
    row("create-expanding.sh", "dollar", "azure-compliant", "$azure", "replaces $");
    row("create-escaped.sh", "dollar", "azure-compliant", "$azure", "$ and `");
    row("terraform-here.tf", "template", "azure-compliant", "${azure}", "Terraform replaces");
    row("terraform-encoded.tf", "template", "azure-compliant", "${azure}", "Terraform replaces");
    row("terraform-encoded.tf", "no JSON", "\"anyOf\": [", "\"anyOf\": ", "no JSON now");
    row("az-show.json", "not UTF-8", "azure-compliant", "azure\xFF", "not UTF-8");
    row("utf-16-le.json", "not UTF-8", "azure-compliant", "azure\xFF", "not UTF-8");
    row("notes.md", "a policy no more", "anyOf", "some", "cannot be read back");
    row("console.txt", "read-only", "azure", "Azure", "wrapped this");
    row("release-response.json", "read-only", "azure", "Azure", "signed this response");
    row("hashtable.ps1", "read-only", "azure", "Azure", "part of a program");
    row("rotation-policy.json", "no policy", "Rotate", "rotate", "no policy in it");
}

void TestWrapping::refusals()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    const QString file = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    const Wrapping wrapping = Wrapping::recognise(bytesOf(file));
    const std::string policy = replaced(wrapping.policyText(), from.toStdString(), to.toStdString());
    QVERIFY(!policy.empty());
    const Written written = wrapping.write(policy);
    QVERIFY(!written.text);
    QVERIFY2(QString::fromStdString(written.refusal).contains(words), written.refusal.c_str());
}

SKR_TEST(TestWrapping)
#include "tst_wrapping.moc"
