// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "azure/attestationprovider.h"
#include "tests/azure/tlsserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace skr;

namespace {

constexpr const char *configurationPath = "/.well-known/openid-configuration";
constexpr FetchLimits shortTime{1024 * 1024, std::chrono::milliseconds(300), 3};

/// How asking ended.
struct Ending {
    QString sentence;
    std::optional<IssuerKeys> keys;
    QStringList steps;
};

Ending asked(AttestationProvider &provider, const QString &issuer)
{
    Ending ending;
    int ends = 0;
    IssuerRequest *request = provider.ask(issuer);
    QObject::connect(request, &IssuerRequest::progressed, request, [&](const QString &step) { ending.steps << step; });
    QObject::connect(request, &IssuerRequest::succeeded, request, [&](const IssuerKeys &keys) {
        ++ends;
        ending.keys = keys;
    });
    QObject::connect(request, &IssuerRequest::failed, request, [&](const QString &sentence) {
        ++ends;
        ending.sentence = sentence;
    });
    const QSignalSpy gone(request, &QObject::destroyed);
    if (!QTest::qWaitFor([&] { return gone.count() > 0; }, 20000))
        ending.sentence = QStringLiteral("(never ended)");
    else if (ends != 1)
        ending.sentence = QStringLiteral("(ended %1 times)").arg(ends);
    return ending;
}

} // namespace

/// Asks a real server on the loopback interface for an issuer's keys. `HOST` stands for its name and port.
class TestIssuerRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys();
    void keepsNothingBetweenRequests();
    void followsOnItsOwnHost();
    void answers_data();
    void answers();
    void certificates_data();
    void certificates();
    void untrusted();
    void noTls();
    void nobodyListens();
    void slow_data();
    void slow();
    void addresses_data();
    void addresses();
    void proxy();
    void cancel();
    void remembersWhatItHeard();

private:
    QByteArray m_keys;
};

void TestIssuerRequest::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    m_keys = QByteArray::fromStdString(test::keySet(R"("kid":"k",)" + test::numbersOf(test::rsaKey())));
}

void TestIssuerRequest::keys()
{
    TlsServer server;
    server.publish(m_keys);
    AttestationProvider provider(nullptr, server.trust());
    const Ending ending = asked(provider, server.issuer());
    QCOMPARE(ending.sentence, QString());
    QCOMPARE(ending.keys->issuer, server.issuer());
    QCOMPARE(ending.keys->keys->keys().front().id, std::string("k"));
    const QString host = QStringLiteral("localhost:%1").arg(server.serverPort());
    QCOMPARE(ending.steps,
             QStringList({QStringLiteral("Asking %1 for its configuration…").arg(host),
                          QStringLiteral("Asking %1 for its keys…").arg(host)}));
    QCOMPARE(server.requests.size(), 2);
}

void TestIssuerRequest::keepsNothingBetweenRequests()
{
    TlsServer server;
    server.publish(m_keys);
    Answer &configuration = server.answers[configurationPath];
    configuration.bytes.replace("Connection: close", "Connection: close\r\nSet-Cookie: a=b; Secure");
    AttestationProvider provider(nullptr, server.trust());
    QCOMPARE(asked(provider, server.issuer()).sentence, QString());
    QCOMPARE(asked(provider, server.issuer()).sentence, QString());
    QCOMPARE(server.requests.size(), 4);
    for (const QByteArray &request : server.requests) {
        QVERIFY(request.startsWith("GET "));
        QVERIFY2(!request.toLower().contains("cookie"), request);
    }
}

void TestIssuerRequest::followsOnItsOwnHost()
{
    TlsServer server;
    server.publish(m_keys);
    server.answers["/moved"] = server.answers["/certs"];
    server.answers["/certs"] = redirection("/moved");
    AttestationProvider provider(nullptr, server.trust());
    QCOMPARE(asked(provider, server.issuer()).sentence, QString());
}

void TestIssuerRequest::answers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *path, const QByteArray &answer, const char *sentence) {
        QTest::newRow(name) << QByteArray(path) << answer << QString::fromUtf8(sentence);
    };
    const auto configuration = [](const QByteArray &json) { return ok(json).bytes; };
    row("no configuration", configurationPath, httpAnswer("404 Not Found", {}, "<html>"),
        "“HOST” answers “/.well-known/openid-configuration” with the status 404.");
    row("no keys", "/certs", httpAnswer("404 Not Found", {}, {}), "“HOST” answers “/certs” with the status 404.");
    row("out of order", "/certs", httpAnswer("503 Service Unavailable", {}, "{\"keys\":[]}"),
        "“HOST” answers “/certs” with the status 503.");
    row("asks who is there", "/certs", httpAnswer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", {}),
        "“HOST” answers “/certs” with the status 401.");
    row("nothing to say", "/certs", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
        "“HOST” answers “/certs” with the status 204.");
    row("sends on to another host", "/certs", redirection("https://elsewhere.example/certs").bytes,
        "“HOST” sends the request on to “https://elsewhere.example/certs”: keys are taken from the issuer itself "
        "alone.");
    row("sends on to another port", "/certs", redirection("https://localhost:1/certs").bytes,
        "“HOST” sends the request on to “https://localhost:1/certs”: keys are taken from the issuer itself alone.");
    row("sends on without TLS", configurationPath, redirection("http://localhost/").bytes,
        "“HOST” sends the request on to “http://localhost/”: keys are taken from the issuer itself alone.");
    row("sends on to a file", configurationPath, redirection("file:///etc/passwd").bytes,
        "“HOST” sends the request on to “file:///etc/passwd”: keys are taken from the issuer itself alone.");
    row("sends on to itself", "/certs", redirection("/certs").bytes, "“HOST” sends the request on again and again.");
    row("sends on to nowhere", "/certs", httpAnswer("302 Found", {}, {}),
        "“HOST” answers “/certs” with the status 302.");
    row("huge", "/certs", ok(QByteArray(2 * 1024 * 1024, ' ')).bytes,
        "The answer of “HOST” is larger than 1.00 MiB: that is no key set.");
    row("huge, without a length", "/certs",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(2 * 1024 * 1024, ' '),
        "The answer of “HOST” is larger than 1.00 MiB: that is no key set.");
    row("cut off in the middle", "/certs", ok(R"({"keys":[]})").bytes.chopped(5),
        "The connection with “HOST” broke off in the middle of the answer: try again.");
    row("cut off in the head", "/certs", "HTTP/1.1 200 O",
        "The connection with “HOST” broke off in the middle of the answer: try again.");
    row("cut off before", "/certs", {}, "The connection with “HOST” broke off in the middle of the answer: try again.");
    row("configuration is garbage", configurationPath, configuration("\xff<html>"),
        "“HOST” answers, but not with a configuration: it is no JSON object.");
    row("configuration is a list", configurationPath, configuration("[]"),
        "“HOST” answers, but not with a configuration: it is no JSON object.");
    row("names no keys", configurationPath, configuration("{}"),
        "The configuration of “HOST” does not say where its keys are (jwks_uri).");
    row("keys elsewhere", configurationPath, configuration(R"({"jwks_uri":"https://elsewhere.example/certs"})"),
        "The configuration of “HOST” says that its keys are at “https://elsewhere.example/certs”: keys are taken from "
        "the issuer itself alone.");
    row("keys without TLS", configurationPath, configuration(R"({"jwks_uri":"http://localhost/certs"})"),
        "The configuration of “HOST” says that its keys are at “http://localhost/certs”: keys are taken from the "
        "issuer itself alone.");
    row("keys are garbage", "/certs", ok("garbage").bytes,
        "The keys of “HOST” cannot be read: the text is not JSON: a key set is JSON: {\"keys\": [ … ]}.");
    row("keys are packed", "/certs",
        httpAnswer("200 OK", "Content-Encoding: gzip\r\n", QByteArray::fromHex("1f8b0800000000000003ab")),
        "The keys of “HOST” cannot be read: the text is not JSON: a key set is JSON: {\"keys\": [ … ]}.");
}

void TestIssuerRequest::answers()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    TlsServer server;
    server.publish(m_keys);
    server.answers[path] = {answer};
    AttestationProvider provider(nullptr, server.trust());
    const Ending ending = asked(provider, server.issuer());
    QCOMPARE(ending.sentence,
             sentence.replace(QStringLiteral("HOST"), QStringLiteral("localhost:%1").arg(server.serverPort())));
    QVERIFY(!ending.keys);
    QVERIFY(!provider.known(server.issuer()));
}

void TestIssuerRequest::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("of another host") << QStringLiteral("other.example") << -3600 << 3600
                                     << QStringLiteral("The certificate of “HOST” is for another name: something else "
                                                       "answers in its place.");
    QTest::newRow("expired") << QStringLiteral("localhost") << -7200 << -3600
                             << QStringLiteral("The certificate of “HOST” has expired.");
    QTest::newRow("not valid yet") << QStringLiteral("localhost") << 3600 << 7200
                                   << QStringLiteral(
                                          "The certificate of “HOST” is not valid yet: check this machine's clock.");
}

void TestIssuerRequest::certificates()
{
    QFETCH(QString, host);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QString, sentence);
    TlsServer server({host.toStdString(), begin, end, host.toStdString()});
    server.publish(m_keys);
    AttestationProvider provider(nullptr, server.trust());
    QCOMPARE(asked(provider, server.issuer()).sentence,
             sentence.replace(QStringLiteral("HOST"), QStringLiteral("localhost:%1").arg(server.serverPort())));
    QCOMPARE(server.requests.size(), 0); // nothing was said to it
}

void TestIssuerRequest::untrusted()
{
    TlsServer server;
    server.publish(m_keys);
    AttestationProvider provider;
    const QString sentence = asked(provider, server.issuer()).sentence;
    QVERIFY2(sentence.startsWith(
                 QStringLiteral("The certificate of “localhost:%1” is not trusted: ").arg(server.serverPort())),
             qPrintable(sentence));
    QCOMPARE(server.requests.size(), 0);
}

void TestIssuerRequest::noTls()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 200 OK\r\n\r\n{}"); });
    });
    AttestationProvider provider;
    const QString sentence = asked(provider, QStringLiteral("https://localhost:%1").arg(server.serverPort())).sentence;
    QVERIFY2(sentence.startsWith(QStringLiteral("There is no secure connection with “localhost:")),
             qPrintable(sentence));
}

void TestIssuerRequest::nobodyListens()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QString host = QStringLiteral("localhost:%1").arg(server.serverPort());
    server.close();
    AttestationProvider provider;
    QCOMPARE(asked(provider, QStringLiteral("https://") + host).sentence,
             QStringLiteral("“%1” refuses connections.").arg(host));
}

void TestIssuerRequest::slow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("drips");
    QTest::newRow("says nothing") << QByteArray() << false;
    QTest::newRow("stops in the head") << QByteArray("HTTP/1.1 200 OK\r\n") << false;
    QTest::newRow("head without an end") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(8 << 20, 'a')) << false;
    QTest::newRow("stops in the answer") << ok(R"({"keys":[]})").bytes.chopped(5) << false;
    QTest::newRow("never finishes") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{") << true;
}

void TestIssuerRequest::slow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, drips);
    TlsServer server;
    server.publish(m_keys);
    server.answers[configurationPath] = {bytes, drips ? Answer::Then::Drip : Answer::Then::Hang};
    AttestationProvider provider(nullptr, server.trust(), shortTime);
    QCOMPARE(asked(provider, server.issuer()).sentence,
             QStringLiteral("“localhost:%1” did not answer in time (0.3 s).").arg(server.serverPort()));
}

void TestIssuerRequest::addresses_data()
{
    QTest::addColumn<QString>("issuer");
    for (const char *issuer :
         {"", "sharedeus.eus.attest.azure.net", "http://a.example", "https://", "https:///a", "file:///etc/passwd",
          "https://user:password@a.example", "https://a.example?b", "https://a.example#b", "https://a b.example"})
        QTest::newRow(issuer) << QString::fromUtf8(issuer);
    QTest::newRow("too long") << QStringLiteral("https://a.example/") + QString(5000, u'a');
}

void TestIssuerRequest::addresses()
{
    QFETCH(QString, issuer);
    AttestationProvider provider;
    QCOMPARE(asked(provider, issuer).sentence,
             QStringLiteral("“%1” is not an https address that can be asked for keys.").arg(issuer));
}

void TestIssuerRequest::proxy()
{
    QTcpServer proxy;
    proxy.listen(QHostAddress::LocalHost);
    QByteArray request;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&request, socket] {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n")) {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            }
        });
    });
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    AttestationProvider provider;
    const QString sentence = asked(provider, QStringLiteral("https://keys.example")).sentence;
    qunsetenv("https_proxy");
    QVERIFY2(request.startsWith("CONNECT keys.example:443 "), request);
    QCOMPARE(sentence, QStringLiteral("“keys.example” cannot be asked: Proxy denied connection."));
}

void TestIssuerRequest::cancel()
{
    TlsServer server;
    server.publish(m_keys);
    server.answers["/certs"].then = Answer::Then::Hang;
    server.answers["/certs"].bytes.clear();
    AttestationProvider provider(nullptr, server.trust());
    IssuerRequest *request = provider.ask(server.issuer());
    const QSignalSpy failed(request, &IssuerRequest::failed);
    QTRY_COMPARE(server.requests.size(), 2);
    auto *connection = server.findChild<QSslSocket *>();
    QVERIFY(connection);
    const QSignalSpy closed(connection, &QObject::destroyed);
    delete request;
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!provider.known(server.issuer()));
}

void TestIssuerRequest::remembersWhatItHeard()
{
    TlsServer server;
    server.publish(m_keys);
    AttestationProvider provider(nullptr, server.trust());
    QVERIFY(!provider.known(server.issuer()));
    QCOMPARE(asked(provider, server.issuer()).sentence, QString());
    QVERIFY(provider.known(server.issuer()));
    server.answers.clear();
    QVERIFY(!asked(provider, server.issuer()).sentence.isEmpty());
    QCOMPARE(provider.known(server.issuer())->keys->keys().size(), std::size_t{1});
}

SKR_TEST(TestIssuerRequest)
#include "tst_issuerrequest.moc"
