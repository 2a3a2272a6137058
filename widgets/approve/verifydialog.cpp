// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/verifydialog.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/sealsentence.h"
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

VerifyDialog::VerifyDialog(const shared::Theme& theme, Verify verify, QWidget* parent)
    //: 中文: 核验文书
    : OverlayDialog(theme, tr("Verify a document"), parent)
    , m_verify(std::move(verify))
    , m_area(new DropArea(theme, this))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_details(new QVBoxLayout)
{
    setObjectName(QStringLiteral("verifyDialog"));
    setHeadIcon(QStringLiteral("shield-check"), Color::Blue);
    setMinimumWidth(theme.px(600));
    setAcceptDrops(true);
    m_banner->setObjectName(QStringLiteral("verdict"));
    m_banner->setWrapping();
    //: 中文: 把 PDF 拖到这里，或用下面的按钮选文件
    m_area->setWords(tr("Drop a PDF here, or choose one with the button below"));
    m_details->setSpacing(0);
    body()->setSpacing(theme.px(12));
    body()->addWidget(m_area);
    body()->addWidget(m_banner);
    body()->addLayout(m_details);
    body()->addStretch(1);
    //: 中文: 只用本机的根证书和登记核验，不上网
    setFootNote(tr("Checked with the roots and the register of this computer alone, no network."));
    //: 中文: 选文件
    action()->setText(tr("Choose a file"));
    connect(action(), &shared::KeyButton::clicked, this, &VerifyDialog::choose);
    action()->setFocus(Qt::OtherFocusReason);
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

void VerifyDialog::check(const QString& path)
{
    const int asked = ++m_asked;
    clearDetails();
    m_banner->clear();
    m_sentence.clear();
    //: %1 is the name of a file
    //: 中文: 正在核验 %1
    m_area->setWords(tr("Verifying %1").arg(QFileInfo(path).fileName()));
    action()->startBusy(action()->text());
    whenDone(m_verify(path), this, [this, path, asked](const Result<seal::Verdict>& verdict) {
        if (asked != m_asked)
            return;
        action()->stopBusy();
        show(path, verdict);
    });
}

void VerifyDialog::show(const QString& path, const Result<seal::Verdict>& verdict)
{
    m_area->setWords(QFileInfo(path).fileName());
    if (!verdict) {
        m_sentence = shared::errorSentence(verdict.error());
        m_banner->setMessage({.kind = BannerMessage::Kind::Error, .text = m_sentence});
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
