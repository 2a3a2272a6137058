// SPDX-License-Identifier: Apache-2.0
#include "acceptform.h"

#include "models/builtin/builtincatalogue.h"
#include "models/cases/clocks.h"
#include "models/catalogue/classification.h"
#include "models/desk/assessment.h"
#include "tests/support/caseevents.h"
#include "tests/support/samplecase.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

/// Whether a scroll area or another ancestor hides a side of the widget.
bool sticksOut(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        const int left = widget.mapTo(above, QPoint()).x();
        if (left < 0 || left + widget.width() > above->width())
            return true;
        if (above->isWindow())
            return false;
    }
    return false;
}

} // namespace

Result<std::shared_ptr<const accept::ItemSource>> builtInItems(Day today)
{
    auto loaded = builtin::loadBuiltInCatalogue();
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!pinyin)
        return tl::unexpected(pinyin.error());
    auto source = std::make_shared<accept::ItemSource>();
    const auto kept = std::make_shared<const catalogue::Catalogue>(std::move(*loaded));
    for (const catalogue::Item* item : kept->itemsOn(today)) {
        if (item->initiation == catalogue::Initiation::OnApplication
            && item->status == catalogue::ItemStatus::InUse)
            source->items.push_back(item);
    }
    source->index = catalogue::ItemIndex(source->items, kept->departments(), *pinyin);
    source->catalogue = kept;
    return source;
}

desk::Seat clerkAt(const QString& place)
{
    return {.place = {place, u"大厅"_s},
        .account = u"malijuan"_s,
        .person = u"G1001"_s,
        .name = u"马丽娟"_s,
        .roles
        = {catalogue::levelOfPlace(place) == catalogue::Level::Village ? cases::Role::Proxy
                                                                       : cases::Role::FrontClerk}};
}

desk::Intake completeFor(const catalogue::Item& item)
{
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = test::samplePerson();
    intake.papers = desk::emptyPapers(item);
    for (std::size_t i = 0; i < intake.papers.size(); ++i) {
        if (item.papers[i].necessity != catalogue::Necessity::Required)
            continue;
        intake.papers[i].state = cases::PaperState::Present;
        intake.papers[i].originals = item.papers[i].originals;
        intake.papers[i].copies = item.papers[i].copies;
    }
    return intake;
}

QByteArray written(const desk::Intake& intake)
{
    return QJsonDocument(desk::toJson(intake)).toJson(QJsonDocument::Compact);
}

/// Lower than its lines of text, as in a row that a layout pressed together.
bool isPressed(const shared::Label& label)
{
    const int lines = label.wordWrap() ? label.heightForWidth(label.width()) : 0;
    return label.height() < std::max(lines, label.fontMetrics().ascent());
}

QStringList clipped(const QWidget& top)
{
    QStringList found;
    for (const auto* button : top.findChildren<shared::KeyButton*>()) {
        if (button->isVisible()
            && (button->width() < button->sizeHint().width() || sticksOut(*button)))
            found += button->text();
    }
    for (const auto* label : top.findChildren<shared::Label*>()) {
        const bool mayElide = label->minimumSizeHint().width() == 0 || label->wordWrap();
        const bool cut
            = !mayElide && label->fontMetrics().horizontalAdvance(label->text()) > label->width();
        if (label->isVisible() && !label->text().isEmpty()
            && (cut || isPressed(*label) || sticksOut(*label)))
            found += label->text();
    }
    for (const auto* box : top.findChildren<QAbstractButton*>()) {
        const bool isChoice = qobject_cast<const QCheckBox*>(box) != nullptr
            || qobject_cast<const QRadioButton*>(box) != nullptr;
        if (isChoice && box->isVisible() && box->height() < box->minimumSizeHint().height())
            found += box->text();
    }
    return found;
}

ListeningDesk::ListeningDesk(
    desk::Seat at, const Clock& clock, std::shared_ptr<const accept::ItemSource> source)
    : seat(std::move(at))
    , m_clock(clock)
    , m_source(std::move(source))
{
}

accept::AcceptPage::Services ListeningDesk::services()
{
    return {.assess = [this](const desk::Intake& intake,
                          const catalogue::Item* item) { return assess(intake, item); },
        .open = [this](const desk::Intake& intake,
                    std::optional<cases::Payload> then) { return record(intake, then); },
        .saveDraft = [this](const desk::Intake& intake) { drafts.push_back(intake); },
        .setAside = [this](const desk::Intake& intake) { aside.push_back(intake); },
        .now = [this] { return toBeijing(m_clock.now()); },
        .preview =
            [this](const desk::Intake&, desk::IntakeAct act) {
                previewed = act;
                return QtFuture::makeReadyFuture(
                    Result<QImage>(QImage(21, 30, QImage::Format_RGB32)));
            },
        .twins =
            [this](const desk::Intake& form) {
                looked.push_back(form);
                return QtFuture::makeReadyFuture(Result<std::vector<desk::OpenTwin>>(twins));
            },
        .scans = scans()};
}

accept::PaperScans::Services ListeningDesk::scans()
{
    return {.keep
        =
            [this](const QByteArray& file) {
                const auto page = capture::capturePage(file);
                QPromise<Result<accept::KeptOrNot>> answer;
                answer.start();
                if (page) {
                    const QByteArray sha256
                        = QCryptographicHash::hash(page->content, QCryptographicHash::Sha256);
                    scanned.insert(sha256, page->content);
                    answer.addResult(accept::KeptOrNot{accept::KeptPage{
                        .page = {.file
                            = {.sha256 = sha256, .size = page->content.size(), .mime = page->mime},
                            .dark = page->dark},
                        .thumbnail
                        = capture::pageImage(page->content, accept::PageStrip::thumbnailPixels)}});
                } else {
                    answer.addResult(accept::KeptOrNot{page.error()});
                }
                const auto future = answer.future();
                if (slowScans)
                    keeping.push_back(std::move(answer));
                else
                    answer.finish();
                return future;
            },
        .picture =
            [this](const cases::Attachment& page, const QSize& within) {
                Result<QImage> picture = failure(Error::Code::Unreadable);
                if (scanned.contains(page.sha256))
                    picture = capture::pageImage(scanned.value(page.sha256), within);
                return QtFuture::makeReadyFuture(picture);
            }};
}

desk::Assessment ListeningDesk::assess(
    const desk::Intake& intake, const catalogue::Item* item) const
{
    return desk::assess(intake, item, seat, builtInCalendar(), m_clock.now());
}

QFuture<Result<desk::Outcome>> ListeningDesk::record(
    const desk::Intake& intake, const std::optional<cases::Payload>& then)
{
    submitted.push_back({intake, then});
    const catalogue::Item* item = m_source->catalogue->latest(intake.itemCode);
    const desk::Assumed assumed
        = desk::assume(intake, *item, seat, builtInCalendar(), m_clock.now(), then);
    Result<desk::Outcome> outcome;
    if (assumed) {
        const cases::Rules rules{*item, builtInCalendar(), seat.frontMode, seat.policy};
        outcome = desk::Recorded{
            assumed->c, cases::summaryOf(assumed->c, rules, assumed->events.back().occurredAt)};
    } else {
        outcome = assumed.error();
    }
    return QtFuture::makeReadyFuture(outcome);
}

AcceptWindow::AcceptWindow(
    std::shared_ptr<const accept::ItemSource> source, const QString& place, const Clock& clock)
    : desk(clerkAt(place), clock, source)
    , window(theme)
    , page(new accept::AcceptPage(theme, desk.services()))
{
    theme.applyTo(*qApp);
    page->setSource(std::move(source), cases::nodeOf(desk.seat.place));
    window.addPage(yichuang::window::PageId::Accept, page);
    window.setPerson({.name = desk.seat.name,
        .place = u"3 号窗口"_s,
        .pages = {yichuang::window::PageId::Accept, yichuang::window::PageId::Cases}});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    window.showPage(yichuang::window::PageId::Accept);
    page->focusFirst();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : QApplication::activeWindow(), key, modifiers);
    ++presses;
}

void Keyboard::type(const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    QVERIFY(target != nullptr);
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (plain) {
        QTest::keyClicks(target, text);
        return;
    }
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(target, &commit);
}

bool Keyboard::advanceTo(const QString& name, Qt::Key key)
{
    for (int tries = 0; tries < 20; ++tries) {
        if (focusName() == name)
            return true;
        press(key);
    }
    return focusName() == name;
}

QString Keyboard::focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

} // namespace yichuang::test
