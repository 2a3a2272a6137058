// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/duechip.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/focusring.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/keycap.h"
#include "widgets/shared/lampicon.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"
#include "widgets/shared/statusbanner.h"
#include "widgets/shared/toast.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "gallerypages.h"
#include "translations/translator.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::shared;

class TestSharedWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOfThePageIsNoTextOfAField();
    void initTestCase();
    void cleanup();
    void showsEachWidgetWhole_data();
    void showsEachWidgetWhole();
    void clicksOnceForItsKey();
    void saysWhyAButtonIsOff();
    void ignoresPressesWhileBusy();
    void keepsItsWidthWhileBusy();
    void masksANumberUntilItHasTheFocus();
    void showsTheSentenceBelowAField();
    void goesToTheNextChipByArrow();
    void showsAtMostTwoToasts();
    void callsTheActionOfABanner();
    void confirmsADialogOnlyByCtrlEnter();
    void writesKeysWithoutPlus();
    void drawsADifferentShapeForEachLamp();
    void neverShowsDetailsOfAnError();
    void saysThatADayMayStillMove();
    void theRingFollowsWhatMoves();

private:
    Theme m_theme;
};

namespace {

/// Names of the visible labels and buttons whose words do not fit.
QStringList clipped(const QWidget& top)
{
    QStringList found;
    for (const auto* button : top.findChildren<KeyButton*>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            found += button->text();
    }
    for (const auto* label : top.findChildren<Label*>()) {
        const bool mayElide = label->minimumSizeHint().width() == 0 || label->wordWrap();
        if (label->isVisible() && !mayElide
            && label->fontMetrics().horizontalAdvance(label->text()) > label->width())
            found += label->text();
    }
    return found;
}

int colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

void TestSharedWidgets::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    m_theme.applyTo(*qApp);
}

void TestSharedWidgets::cleanup()
{
    m_theme.setTextScale(Theme::TextScale::Normal);
    m_theme.setColors(Tokens::Set::Light);
}

void TestSharedWidgets::showsEachWidgetWhole_data()
{
    QTest::addColumn<Theme::TextScale>("scale");
    QTest::addColumn<Tokens::Set>("colors");
    QTest::newRow("100 %, light") << Theme::TextScale::Normal << Tokens::Set::Light;
    QTest::newRow("150 %, light") << Theme::TextScale::Largest << Tokens::Set::Light;
    QTest::newRow("100 %, high contrast") << Theme::TextScale::Normal << Tokens::Set::HighContrast;
    QTest::newRow("150 %, high contrast") << Theme::TextScale::Largest << Tokens::Set::HighContrast;
}

void TestSharedWidgets::showsEachWidgetWhole()
{
    QFETCH(Theme::TextScale, scale);
    QFETCH(Tokens::Set, colors);
    m_theme.setTextScale(scale);
    m_theme.setColors(colors);
    const std::unique_ptr<QWidget> sheet(test::componentSheet(m_theme));
    sheet->resize(sheet->sizeHint().expandedTo({1366, 1000}));
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    QCOMPARE(clipped(*sheet), QStringList());
    const QImage picture = sheet->grab().toImage();
    QVERIFY(colorsIn(picture) > 30);
    for (const auto* widget :
        sheet->findChildren<QWidget*>(QRegularExpression(), Qt::FindDirectChildrenOnly))
        QVERIFY(!widget->size().isEmpty());
}

void TestSharedWidgets::clicksOnceForItsKey()
{
    QWidget window;
    KeyButton button(m_theme, KeyButton::Kind::Primary, u"受理"_s, &window);
    button.setKey(Qt::Key_F9);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(&button, &KeyButton::clicked);
    QTest::keyClick(&window, Qt::Key_F9);
    QCOMPARE(clicked.size(), 1);
    button.setRefusal(u"材料 4 未交"_s);
    QTest::keyClick(&window, Qt::Key_F9);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(button.accessibleName(), u"受理 F9"_s);
}

void TestSharedWidgets::saysWhyAButtonIsOff()
{
    KeyButton button(m_theme, KeyButton::Kind::Plain, u"受理"_s);
    button.setRefusal(u"材料 4 未交"_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"材料 4 未交"_s);
    QCOMPARE(button.accessibleDescription(), u"材料 4 未交"_s);
    button.setRefusal({});
    QVERIFY(button.isEnabled());
}

void TestSharedWidgets::ignoresPressesWhileBusy()
{
    KeyButton button(m_theme, KeyButton::Kind::Primary, u"受理"_s);
    button.resize(button.sizeHint());
    button.show();
    QSignalSpy clicked(&button, &KeyButton::clicked);
    button.startBusy(u"正在受理"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 0);
    button.stopBusy();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestSharedWidgets::keepsItsWidthWhileBusy()
{
    KeyButton button(m_theme, KeyButton::Kind::Primary, u"受理并打印回执"_s);
    const QSize before = button.sizeHint();
    button.startBusy(u"正在受理"_s);
    QCOMPARE(button.sizeHint(), before);
}

void TestSharedWidgets::masksANumberUntilItHasTheFocus()
{
    QWidget window;
    LineField field(m_theme, &window);
    LineField other(m_theme, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    field.setMasked(6, 4);
    field.setNumber(u"621102198001010133"_s);
    QCOMPARE(field.text(), u"621102********0133"_s);
    QCOMPARE(field.number(), u"621102198001010133"_s);
    field.setFocus();
    QCOMPARE(field.text(), u"621102198001010133"_s);
    field.setText({});
    QTest::keyClicks(&field, u"62110219800101017X"_s);
    other.setFocus();
    QCOMPARE(field.text(), u"621102********017X"_s);
    QCOMPARE(field.number(), u"62110219800101017X"_s);
    QCOMPARE(LineField::masked(u"1234"_s, 3, 4), u"****"_s);
}

void TestSharedWidgets::showsTheSentenceBelowAField()
{
    FormRow row(m_theme, u"手机号"_s);
    auto* field = new LineField(m_theme);
    row.addField(field);
    row.show();
    auto* sentence = row.findChild<QLabel*>(u"errorSentence"_s);
    QVERIFY(!sentence->isVisible());
    field->setError(u"少 4 位，应为 11 位"_s);
    QVERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), u"少 4 位，应为 11 位"_s);
    field->setError({});
    QVERIFY(!sentence->isVisible());
    QCOMPARE(field->accessibleName(), u"手机号"_s);
}

void TestSharedWidgets::goesToTheNextChipByArrow()
{
    QWidget window;
    auto* layout = new FlowLayout(8, &window);
    QList<FilterChip*> chips;
    for (const auto& name : {u"全部"_s, u"超期"_s, u"临期"_s}) {
        chips += new FilterChip(m_theme, name, &window);
        layout->addWidget(chips.last());
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    chips[0]->setFocus();
    QTest::keyClick(chips[0], Qt::Key_Right);
    QVERIFY(chips[1]->hasFocus());
    QTest::keyClick(chips[1], Qt::Key_Space);
    QVERIFY(chips[1]->isChecked());
    QTest::keyClick(chips[1], Qt::Key_Left);
    QTest::keyClick(chips[0], Qt::Key_Left);
    QVERIFY(chips[2]->hasFocus());
}

void TestSharedWidgets::showsAtMostTwoToasts()
{
    QWidget page;
    page.resize(800, 600);
    page.show();
    for (const auto& text : {u"一"_s, u"二"_s, u"三"_s})
        Toast::show(m_theme, &page, {.text = text});
    const auto shown = page.findChildren<Toast*>();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first()->message().text, u"二"_s);
    QVERIFY(!shown.first()->geometry().intersects(shown.last()->geometry()));
    QVERIFY(page.rect().contains(shown.last()->geometry()));
}

void TestSharedWidgets::callsTheActionOfABanner()
{
    StatusBanner banner(m_theme);
    QVERIFY(!banner.isVisible());
    banner.setMessage({.kind = BannerMessage::Kind::Off,
        .lead = u"离线"_s,
        .text = u"12 件已存本机"_s,
        .actions = {{u"retry"_s, u"重试"_s, Qt::Key_F5}}});
    QVERIFY(banner.isVisible());
    QSignalSpy triggered(&banner, &StatusBanner::actionTriggered);
    banner.findChild<KeyButton*>()->click();
    QCOMPARE(triggered.value(0).value(0).toString(), u"retry"_s);
    QCOMPARE(banner.accessibleName(), u"离线 12 件已存本机"_s);
    banner.clear();
    QVERIFY(!banner.isVisible());
}

void TestSharedWidgets::confirmsADialogOnlyByCtrlEnter()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    OverlayDialog dialog(m_theme, u"不予受理这件申请"_s, &window);
    dialog.action()->setText(u"不予受理"_s);
    auto* field = new LineField(m_theme);
    dialog.body()->addWidget(field);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QSignalSpy acted(dialog.action(), &KeyButton::clicked);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(acted.size(), 0);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(acted.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestSharedWidgets::writesKeysWithoutPlus()
{
    QCOMPARE(keyText(Qt::SHIFT | Qt::Key_F9), u"Shift F9"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), u"Ctrl Enter"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Plus), u"Ctrl +"_s);
}

void TestSharedWidgets::drawsADifferentShapeForEachLamp()
{
    using deadline::Lamp;
    QList<QImage> grey;
    for (const Lamp lamp :
        {Lamp::NotStarted, Lamp::Green, Lamp::Yellow, Lamp::Red, Lamp::Paused, Lamp::Ended}) {
        QImage picture(28, 28, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        LampIcon::paint(painter, QRectF(0, 0, 28, 28), lamp, m_theme.tokens());
        painter.end();
        // Every mark in black: only the shape is left.
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(
                    x, y, qGray(picture.pixel(x, y)) < 200 ? 0xff000000U : 0xffffffffU);
        }
        QVERIFY(!grey.contains(picture));
        grey += picture;
    }
}

void TestSharedWidgets::neverShowsDetailsOfAnError()
{
    const auto last = static_cast<int>(Error::Code::Internal);
    QSet<QString> sentences;
    for (int code = 0; code <= last; ++code) {
        const Error error{static_cast<Error::Code>(code), u"SQLITE_BUSY"_s};
        const QString sentence = errorSentence(error);
        QVERIFY(!sentence.isEmpty());
        if (error.code != Error::Code::Refused)
            QVERIFY2(!sentence.contains(u"SQLITE"), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestSharedWidgets::aKeyOfThePageIsNoTextOfAField()
{
    const shared::Theme theme;
    shared::LineField field(theme);
    QTest::keyClick(&field, 'm', Qt::AltModifier);
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, 'm');
    QCOMPARE(field.text(), QStringLiteral("m"));
}

void TestSharedWidgets::saysThatADayMayStillMove()
{
    DueState state{.lamp = deadline::Lamp::Green,
        .days = 30,
        .day = Day{std::chrono::local_days{std::chrono::year{2027} / 1 / 11}}};
    QCOMPARE(DueChip::dayText(state), u"01-11 周一"_s);
    state.provisional = true;
    QCOMPARE(DueChip::dayText(state), u"01-11 暂定"_s);
    QVERIFY(DueChip::spokenText(state).contains(u"暂定"_s));
}

void TestSharedWidgets::theRingFollowsWhatMoves()
{
    QWidget window;
    window.resize(400, 300);
    auto* ring = new FocusRing(m_theme, &window);
    auto* box = new QWidget(&window);
    box->setGeometry(20, 20, 200, 60);
    auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain, u"送达"_s, box);
    button->setGeometry(10, 10, 100, 32);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    const auto placed = [&] {
        const QRect control(button->mapTo(&window, QPoint()), button->size());
        return ring->isVisible() && ring->geometry().center() == control.center();
    };
    QTRY_VERIFY(placed());
    box->move(20, 160); // the button stays where it is in the box
    QTRY_VERIFY(placed());
    box->hide();
    QTRY_VERIFY(!ring->isVisible());
}

QTEST_MAIN(TestSharedWidgets)
#include "tst_sharedwidgets.moc"
