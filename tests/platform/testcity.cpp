// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/testcity.h"

#include "tests/support/patience.h"
#include "tests/support/samplecase.h"

#include <QProcess>

#include <mutex>

namespace yichuang::test {

using namespace Qt::Literals::StringLiterals;

namespace {

catalogue::Catalogue sampleCatalogue()
{
    catalogue::CatalogueContent content;
    content.items.push_back({sampleItem(), std::nullopt});
    return catalogue::Catalogue::make(std::move(content)).value();
}

} // namespace

TestCity::TestCity()
    : clock(SystemClock{}.now())
    , judge(sampleCatalogue(), builtInCalendar())
{
}

void TestCity::start()
{
    platform::ServerSettings settings;
    settings.folder = folder.filePath(u"city"_s);
    settings.database = database.address();
    settings.log = [this, mutex = std::make_shared<std::mutex>()](const QByteArray& line) {
        const std::lock_guard lock{*mutex};
        log += line + '\n';
    };
    if (adjust)
        adjust(settings);
    const std::vector<platform::PackageContent> packages{
        {u"catalogue"_s, u"v1"_s, QByteArray(1000, 'c')}, {u"calendar"_s, u"国办"_s, "{}"}};
    server = platform::Server::create(settings, judge, packages, clock).value();
    if (const auto started = server->start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
}

QString TestCity::code(const QString& division) const
{
    return server->newCode(division, u"安定区政务服务大厅"_s).value();
}

QByteArray TestCity::metrics() const
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"http://"_s + server->metricsAddress() + u"/metrics"_s});
    curl.waitForFinished(patience);
    return curl.readAllStandardOutput();
}

TestDevice TestCity::stranger(const QString& name) const
{
    TestDevice device{folder.path(), name};
    device.curl.address = server->address();
    device.curl.authorityFile = folder.filePath(u"city/ca.pem"_s);
    return device;
}

TestDevice TestCity::device(const QString& name, const QString& division) const
{
    auto device = stranger(name);
    if (device.enrol(code(division)).status != 201)
        qFatal("the device could not enrol");
    return device;
}

} // namespace yichuang::test
