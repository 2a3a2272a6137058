// SPDX-License-Identifier: Apache-2.0
// Writes pictures of the shared widgets, the frame and the sign-in page, to be held beside the
// pictures of the design:
//   gallery --out DIR [--size 1366x768] [--scale 1.0|1.12|1.25|1.5] [--theme light|contrast]
//   [--language zh_CN|en]
#include "widgets/signin/signinpage.h"
#include "widgets/window/keyhelp.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>

#include "explanations.h"
#include "gallerypages.h"
#include "translations/translator.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;

namespace {

BeijingTime morning()
{
    return {
        .day = test::day(11, 18), .timeOfDay = std::chrono::hours{10} + std::chrono::minutes{26}};
}

void save(QWidget& widget, const QDir& out, const QString& name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString path = out.filePath(name + u".png"_s);
    if (!widget.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

void fillWindow(window::MainWindow& frame)
{
    using window::PageId;
    frame.setPerson({.name = u"马丽娟"_s,
        .place = u"3 号窗口"_s,
        .pages = {window::allPages.begin(), window::allPages.end()}});
    frame.setTime(morning());
    frame.setSync(window::sync::Online{
        BeijingTime{test::day(11, 18), std::chrono::hours{10} + std::chrono::minutes{24}}});
    frame.setDevices({{u"读卡器"_s, window::DeviceState::State::Ready, {}},
        {u"高拍仪"_s, window::DeviceState::State::Attention, {}},
        {u"打印机"_s, window::DeviceState::State::Missing, {}}});
    frame.setCount(PageId::Approve, 3);
}

void drawFrame(shared::Theme& theme, const QSize& size, const QDir& out)
{
    window::MainWindow frame(theme);
    frame.addPage(window::PageId::Accept, new test::SamplePage(theme));
    fillWindow(frame);
    frame.resize(size);
    frame.show();
    frame.activateWindow();
    frame.showPage(window::PageId::Accept);
    save(frame, out, u"frame"_s);
    frame.setBanner(u"sync"_s,
        shared::BannerMessage{.kind = shared::BannerMessage::Kind::Off,
            .lead = u"离线"_s,
            .text = u"12 件已存本机"_s,
            .actions = {{u"retry"_s, u"重试"_s, Qt::Key_F5}}});
    frame.showToast({.text = u"已受理，回执正在打印"_s, .action = u"查看"_s});
    save(frame, out, u"frame-banner"_s);
    frame.setBanner(u"sync"_s, {});
    frame.showPage(window::PageId::Approve);
    save(frame, out, u"coming"_s);
    const auto* page = frame.page(window::PageId::Approve);
    window::KeyHelp help(theme, *page, &frame);
    help.open();
    save(help, out, u"keys"_s);
}

void drawSignIn(const shared::Theme& theme, const QSize& size, const QDir& out)
{
    signin::SignInPage page(theme);
    page.setAccounts(
        {{u"ma"_s, u"马丽娟"_s, u"综合窗口·受理、出件"_s}, {u"wu"_s, u"吴海燕"_s, u"综合窗口"_s}});
    page.setFacts({.hall = u"安河县政务服务中心"_s,
        .place = u"3 号窗口"_s,
        .version = u"1.0.0"_s,
        .online = true,
        .offlineUntil = test::day(11, 25),
        .lockedAt
        = BeijingTime{test::day(11, 18), std::chrono::hours{10} + std::chrono::minutes{2}},
        .lockedBy = u"ma"_s,
        .unfinished = 1});
    page.setTime(morning());
    page.resize(size);
    page.show();
    page.activateWindow();
    save(page, out, u"login"_s);
    page.showWrongPassword(4);
    save(page, out, u"login-wrong"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"out"_s, u"folder"_s, u"DIR"_s, u"."_s});
    parser.addOption({u"size"_s, u"client size"_s, u"WxH"_s, u"1366x768"_s});
    parser.addOption({u"scale"_s, u"text scale"_s, u"N"_s, u"1.0"_s});
    parser.addOption({u"theme"_s, u"light or contrast"_s, u"NAME"_s, u"light"_s});
    parser.addOption({u"language"_s, u"zh_CN or en"_s, u"NAME"_s, u"zh_CN"_s});
    parser.process(application);
    const QStringList edges = parser.value(u"size"_s).split(u'x');
    const QSize size(edges.value(0).toInt(), edges.value(1).toInt());
    const QDir out(parser.value(u"out"_s));
    if (size.isEmpty() || !QDir().mkpath(out.path()))
        return 2;
    if (parser.value(u"language"_s) != u"en"_s)
        translations::install(application, QLocale(parser.value(u"language"_s)));
    shared::Theme theme;
    while (theme.scaleFactor() < parser.value(u"scale"_s).toDouble()
        && theme.textScale() != shared::Theme::TextScale::Largest)
        theme.enlargeText();
    theme.setColors(parser.value(u"theme"_s) == u"contrast"_s ? shared::Tokens::Set::HighContrast
                                                              : shared::Tokens::Set::Light);
    theme.applyTo(application);

    const std::unique_ptr<QWidget> sheet(test::componentSheet(theme));
    sheet->resize(size.expandedTo({size.width(), 1000}));
    sheet->show();
    save(*sheet, out, u"components"_s);
    drawSignIn(theme, size, out);
    drawFrame(theme, size, out);
    return 0;
}
