// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/wrapping/wrapping.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace skr;

Q_DECLARE_METATYPE(skr::Sureness)

/// Where a policy ends and other texts begin: what each file of data/recognition is taken for, and that what holds no
/// policy is left alone.
class TestRecognition : public QObject
{
    Q_OBJECT

private slots:
    void boundary_data();
    void boundary();
    void beingWritten();
};

namespace {

const QDir folder(QStringLiteral(SKR_TEST_DATA "/recognition"));

std::string bytesOf(const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

constexpr const char *none = "no release policy found";
constexpr const char *near = "no release policy that can be read";

} // namespace

void TestRecognition::boundary_data()
{
    QTest::addColumn<Sureness>("sureness");
    QTest::addColumn<bool>("writable");
    QTest::addColumn<QStringList>("words"); // of the sentence
    const auto other = [](const char *file, const QStringList &words) {
        QTest::newRow(file) << Sureness::None << false << words;
    };
    const auto program = [](const char *file) {
        QTest::newRow(file) << Sureness::Recognized << false << QStringList{"policy in an object of a program"};
    };
    const auto policy = [](const char *file, Sureness sureness) {
        QTest::newRow(file) << sureness << true << QStringList();
    };
    using enum Sureness;

    other("literal.go", {near, "a Go program", "print the policy and paste it"});
    other("anonymous.cs", {near, "a C# program"});
    other("strings.java", {near, "a Java or Kotlin program"});
    other("macro.rs", {near, "a Rust program"});
    other("formatted.py", {near, "a Python program"});
    other("computed.ts", {near, "a JavaScript or TypeScript program"});
    other("unknown-escape.tf", {near, "a Terraform configuration"});
    other("mapping.yaml", {near, "YAML", "convert the policy to JSON"});
    other("notebook.ipynb", {none, "a Jupyter notebook"});
    other("words.md", {near, "Markdown"});
    other("mail-cut.txt", {near, "words of one"});
    other("version.json", {near, "the beginning of one"});
    other("any-of.json", {near, "the beginning of one"});
    other("show.sh", {none, "a shell script", "open or paste the policy itself"});
    other("set.ps1", {none, "a PowerShell script"});
    other("pipeline.yaml", {none, "YAML"});
    other("page.html", {none, "an HTML page"});
    other("notes.md", {none, "Markdown"});
    other("keys.csv", {none, "a CSV table"});
    other("settings.ini", {none, "a file of settings"});
    other("build.log", {none, "a log"});
    other("package.json", {none, "a file of settings"});
    other("schema.json", {none, "a JSON Schema"});
    other("azure-policy.json", {none, "an Azure Policy rule"});
    other("azure-policy-condition.json", {none, "an Azure Policy rule"});
    other("service-answer.json", {none, "an error from Azure", "skr-policy explain"});
    other("service-answer.txt", {none, "an error from Key Vault", "skr-policy explain"});
    other("rotation.json", {"a key rotation policy"});
    other("attestation.txt", {"an attestation policy"});
    other("dialect.json", {"a key management service"});
    other("aws.json", {none, "an AWS policy"});
    other("numbers.json", {none, "in this JSON"});
    other("document.json", {none, "in this JSON"});
    other("broken-document.json", {none, "in this text"});
    other("word.txt", {none, "in this text"});
    other("prose.txt", {none, "in this text"});
    other("picture.png", {none, "a picture"});
    other("bytes.bin", {none, "a binary file"});
    other("utf-16.txt", {none, "UTF-16 text"});

    program("double-quotes.py");
    program("list.py");
    program("template.mjs");

    const auto inside = [](const char *file, Sureness sureness, bool writable, const QStringList &words) {
        QTest::newRow(file) << sureness << writable << words;
    };
    inside("quoted-lines.txt", Recognized, false, {"lines that start with `>`"});
    inside("added-lines.diff", Recognized, false, {"lines that start with `+`"});
    inside("numbered-lines.txt", Recognized, false, {"lines that start with numbers"});
    inside("timed-lines.log", Recognized, false, {"lines that start with times"});
    inside("masked-lines.log", Recognized, false, {"braces masked as `***`"});
    inside("curly-amid-text.md", LooksLike, true, {"policy in other text, line 3"});
    inside("escaped.yaml", Recognized, true, {"policy in escaped text, line 2"});
    inside("environment.env", Recognized, true, {"base64", "in other text, line 2"});
    inside("secret.yaml", Recognized, true, {"base64", "in other text, line 3"});
    inside("compiled.json", Recognized, true, {"base64", "`$fxv#0` of an ARM template"});
    inside("parameter.json", Recognized, true, {"base64", "`defaultValue` of an ARM template"});

    policy("policy.json", Recognized);
    policy("comments.json", Recognized);
    policy("old-grammar.json", Recognized);
    policy("commas-lost.json", Recognized);
    policy("colons-lost.json", Recognized);
    policy("breaks-off.json", Recognized);
    policy("breaks-off-early.json", LooksLike);
    policy("first-brace-lost.json", LooksLike);
    policy("last-braces-lost.json", Recognized);
    policy("stray-letter.json", LooksLike);
    policy("single-quotes.json", LooksLike);
    policy("curly-quotes.json", LooksLike);
    policy("no-quotes.json", LooksLike);
    policy("escaped.json", LooksLike);
    policy("lower-case.json", LooksLike);
    policy("wrapped.json", LooksLike);
    policy("no-authority.json", LooksLike);
    policy("empty.json", LooksLike);
    policy("blank.json", LooksLike);
    policy("empty-object.json", LooksLike);
    policy("empty-array.json", LooksLike);
}

void TestRecognition::boundary()
{
    QFETCH(Sureness, sureness);
    QFETCH(bool, writable);
    QFETCH(QStringList, words);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const std::string bytes = bytesOf(file);
    const Wrapping wrapping = Wrapping::recognise(bytes);
    QCOMPARE(wrapping.sureness(), sureness);
    QCOMPARE(wrapping.hasPolicy(), sureness != Sureness::None);
    QCOMPARE(wrapping.isWritable(), writable);
    const QString description = QString::fromStdString(wrapping.description());
    QCOMPARE(description.isEmpty(), words.isEmpty());
    QVERIFY2(!description.contains(u'\n'), qPrintable(description));
    for (const QString &each : std::as_const(words))
        QVERIFY2(description.contains(each), qPrintable(description));
    QCOMPARE(wrapping.write(wrapping.policyText()).text.value_or("refused"), bytes);
    std::string changed = wrapping.policyText();
    if (const std::size_t place = changed.find("sevsnpvm"); place != std::string::npos)
        changed.replace(place, 8, "tdxvm");
    else
        changed += " ";
    QCOMPARE(wrapping.write(changed).text.has_value(), writable);
}

void TestRecognition::beingWritten()
{
    for (const char *text : {"", "test", "package main", "a: b\nc: d"}) {
        const Wrapping wrapping = Wrapping::policyBeingWritten(text);
        QVERIFY(wrapping.isWritable());
        QCOMPARE(wrapping.policyText(), std::string(text));
        QCOMPARE(wrapping.description(), std::string());
        QCOMPARE(wrapping.write("{}").text.value_or("refused"), std::string("{}"));
    }
}

SKR_TEST(TestRecognition)
#include "tst_recognition.moc"
