// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/verifydialog.h"

#include "models/base/whendone.h"
#include "widgets/cases/actfields.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/sealsentence.h"
#include "widgets/shared/slipsentence.h"
#include "widgets/shared/statusbanner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::approve {

using shared::BannerMessage;
using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {
/// Longer than between two characters of a scanner.
constexpr std::chrono::milliseconds scanPause{250};
} // namespace

/// Where a file may be let go, with the words that say so.
class VerifyDialog::DropArea final : public QWidget
{
public:
    DropArea(const shared::Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setMinimumHeight(theme.px(96));
    }

    void setWords(const QString& words)
    {
        m_words = words;
        setAccessibleName(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Color::Edge), 1, Qt::DashLine));
        painter.setBrush(m_theme.color(Color::Panel));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
        m_theme.paintIcon(painter, QRectF(0, m_theme.px(10), width(), m_theme.px(40)),
            QStringLiteral("shield-check"), Color::Ink3, 32);
        painter.setFont(m_theme.font(TextSize::Base));
        painter.setPen(m_theme.color(Color::Ink2));
        painter.drawText(rect().adjusted(m_theme.px(12), m_theme.px(54), -m_theme.px(12), 0),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
    }

private:
    const shared::Theme& m_theme;
    QString m_words;
};

QString documentIn(const QMimeData& dragged)
{
    for (const QUrl& url : dragged.urls()) {
        const QString path = url.toLocalFile();
        const QString ending = QFileInfo(path).suffix().toLower();
        if (ending == u"pdf" || ending == u"ofd")
            return path;
    }
    return {};
}

VerifyDialog::VerifyDialog(const shared::Theme& theme, Services services, QWidget* parent)
    //: 中文: 核验文书
    : OverlayDialog(theme, tr("Verify a document"), parent)
    , m_services(std::move(services))
    , m_area(new DropArea(theme, this))
    , m_slip(new casespage::TextField(theme, {}, this))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_details(new QVBoxLayout)
{
    setObjectName(QStringLiteral("verifyDialog"));
    setHeadIcon(QStringLiteral("shield-check"), Color::Blue);
    setMinimumWidth(theme.px(600));
    setAcceptDrops(true);
    m_banner->setObjectName(QStringLiteral("verdict"));
    m_banner->setWrapping();
    m_area->setWords(invitation());
    m_details->setSpacing(0);
    body()->setSpacing(theme.px(12));
    //: The square code of a paper slip
    //: 中文: 凭证码
    auto* slip = new shared::FormRow(theme, tr("Slip"), this);
    m_slip->setObjectName(QStringLiteral("slip"));
    //: 中文: 凭证（回执）上的二维码：用扫码枪扫，或把扫出的文字粘贴到这里
    m_slip->setPlaceholderText(
        tr("The square code of a slip: scan it, or paste the text it holds"));
    slip->addField(m_slip);
    slip->setLabelOnTop();
    slip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_typed.setSingleShot(true);
    m_typed.setInterval(scanPause);
    connect(&m_typed, &QTimer::timeout, this, &VerifyDialog::checkSlip);
    connect(m_slip, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    body()->addWidget(m_area);
    body()->addWidget(slip);
    body()->addWidget(m_banner);
    body()->addLayout(m_details);
    body()->addStretch(1);
    //: 中文: 只用本机的根证书和登记核验，不上网
    setFootNote(tr("Checked with the roots and the register of this computer alone, no network."));
    //: 中文: 选文件
    action()->setText(tr("Choose a file"));
    connect(action(), &shared::KeyButton::clicked, this, &VerifyDialog::choose);
    m_slip->setFocus(Qt::OtherFocusReason);
}

QString VerifyDialog::invitation()
{
    //: 中文: 把 PDF 或 OFD 拖到这里，或用下面的按钮选文件
    return tr("Drop a PDF or OFD here, or choose one with the button below");
}

void VerifyDialog::choose()
{
    //: 中文: 选要核验的文书
    auto* chooser = new QFileDialog(this, tr("The document to be verified"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files
    //: 中文: 文书 (*.pdf *.ofd)
    chooser->setNameFilter(tr("Documents (*.pdf *.ofd)"));
    connect(chooser, &QFileDialog::fileSelected, this, &VerifyDialog::check);
    chooser->open();
}

int VerifyDialog::ask()
{
    m_typed.stop();
    action()->stopBusy();
    clearDetails();
    m_banner->clear();
    m_sentence.clear();
    return ++m_asked;
}

void VerifyDialog::check(const QString& path)
{
    m_slip->clear();
    const int asked = ask();
    //: %1 is the name of a file
    //: 中文: 正在核验 %1
    m_area->setWords(tr("Verifying %1").arg(QFileInfo(path).fileName()));
    action()->startBusy(action()->text());
    whenDone(
        m_services.document(path), this, [this, path, asked](const Result<seal::Verdict>& verdict) {
            if (asked != m_asked)
                return;
            action()->stopBusy();
            show(path, verdict);
        });
}

void VerifyDialog::checkSlip()
{
    const QString text = m_slip->words();
    const int asked = ask();
    m_area->setWords(invitation());
    if (text.isEmpty())
        return;
    whenDone(m_services.slip(text), this, [this, asked](const Result<seal::SlipVerdict>& verdict) {
        if (asked == m_asked)
            showSlip(verdict);
    });
}

void VerifyDialog::showSlip(const Result<seal::SlipVerdict>& verdict)
{
    if (!verdict) {
        showError(verdict.error());
        return;
    }
    const seal::SlipVerdict& slip = *verdict;
    m_sentence = slip ? shared::slipSentence(*slip) : shared::slipFaultSentence(slip.error());
    const auto doubt = slip || slip.error() != seal::SlipFault::Forged
        ? BannerMessage::Kind::Warning
        : BannerMessage::Kind::Error;
    m_banner->setMessage({.kind = slip ? BannerMessage::Kind::Ok : doubt, .text = m_sentence});
}

void VerifyDialog::showError(const Error& error)
{
    m_sentence = shared::errorSentence(error);
    m_banner->setMessage({.kind = BannerMessage::Kind::Error, .text = m_sentence});
}

void VerifyDialog::show(const QString& path, const Result<seal::Verdict>& verdict)
{
    m_area->setWords(QFileInfo(path).fileName());
    if (!verdict) {
        showError(verdict.error());
        return;
    }
    using Outcome = seal::Verdict::Outcome;
    m_sentence = shared::verdictSentence(*verdict);
    const auto kind = verdict->outcome == Outcome::Genuine ? BannerMessage::Kind::Ok
        : verdict->outcome == Outcome::GenuineWithoutTime || verdict->outcome == Outcome::NotSealed
        ? BannerMessage::Kind::Warning
        : BannerMessage::Kind::Error;
    m_banner->setMessage({.kind = kind, .text = m_sentence});
    for (const seal::Check& check : verdict->checks)
        addDetail(check);
}

void VerifyDialog::clearDetails()
{
    while (const QLayoutItem* item = m_details->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void VerifyDialog::addDetail(const seal::Check& check)
{
    using Answer = seal::Check::Answer;
    const bool passed = check.answer == Answer::Passed;
    auto* line = new QWidget(this);
    line->setMinimumHeight(theme().px(30));
    auto* icon = new QLabel(line);
    icon->setPixmap(theme().icon(passed      ? QStringLiteral("circle-check")
            : check.answer == Answer::Failed ? QStringLiteral("circle-x")
                                             : QStringLiteral("circle-dashed"),
        passed                               ? Color::Green
            : check.answer == Answer::Failed ? Color::Red
                                             : Color::Grey,
        16, devicePixelRatioF()));
    auto* words = new Label(theme(), TextSize::Base, Color::Ink, Weight::Regular, line);
    words->setText(shared::checkSentence(check));
    auto* detail = new Label(theme(), TextSize::Secondary, Color::Ink2, Weight::Regular, line);
    detail->setElide(Label::Elide::Right);
    //: 中文: 通过
    const QString good = tr("passed");
    //: 中文: 没通过
    const QString bad = tr("failed");
    //: There is nothing to check
    //: 中文: 没有
    const QString none = tr("not there");
    const QString answer = passed ? good : check.answer == Answer::Failed ? bad : none;
    detail->setText(check.detail.isEmpty() ? answer : QString(answer + u' ' + check.detail));
    line->setAccessibleName(words->text() + u' ' + detail->text());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(8));
    layout->addWidget(icon);
    layout->addWidget(words);
    layout->addWidget(detail, 1);
    m_details->addWidget(line);
}

void VerifyDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!documentIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyDialog::dropEvent(QDropEvent* event)
{
    const QString path = documentIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    check(path);
}

} // namespace yichuang::approve
