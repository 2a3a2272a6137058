// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/twinbar.h"

#include "models/base/whendone.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/linefield.h"

#include <QVBoxLayout>

namespace yichuang::accept {
namespace {

using shared::BannerMessage;

constexpr int longestReason = 200;

} // namespace

TwinBar::TwinBar(const shared::Theme& theme, Look look, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_look(std::move(look))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_reason(new shared::LineField(theme, this))
{
    m_banner->setObjectName(QStringLiteral("twins"));
    m_banner->setWrapping();
    m_reason->setObjectName(QStringLiteral("twinReason"));
    //: 中文: 为什么还要受理，例如另一处经营场所
    m_reason->setPlaceholderText(tr("Why it is received all the same, for example another shop"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setMaxLength(longestReason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(12, 8, 12, 0);
    row->addWidget(m_reason);
    column->addLayout(row);
    m_reason->hide();
    hide();
    connect(m_banner, &shared::StatusBanner::actionTriggered, this, &TwinBar::act);
    connect(m_reason, &QLineEdit::textEdited, this, &TwinBar::answered);
}

void TwinBar::setForm(const desk::Intake& form)
{
    cases::Received received;
    received.itemCode = form.itemCode;
    received.applicant = form.applicant;
    received.parent = form.parent;
    received.licenceEndsOn = form.licenceEndsOn;
    const cases::Request asked = cases::requestOf(received);
    if (asked == m_asked)
        return;
    m_asked = asked;
    const int turn = ++m_turn;
    if (asked.itemCode.isEmpty() || (asked.number.isEmpty() && asked.name.isEmpty())) {
        show({});
        return;
    }
    whenDone(m_look(form), this, [this, turn](const Result<std::vector<desk::OpenTwin>>& twins) {
        // That the look failed forbids nothing: the platform compares once more.
        if (turn == m_turn)
            show(twins.value_or(std::vector<desk::OpenTwin>{}));
    });
}

void TwinBar::restore(const std::optional<desk::KnownTwin>& known)
{
    m_reason->setText(known ? known->reason : QString{});
    m_reason->setVisible(known.has_value());
}

std::optional<desk::KnownTwin> TwinBar::known() const
{
    const QString reason = m_reason->text().trimmed();
    if (m_twins.empty() || reason.isEmpty())
        return std::nullopt;
    return desk::KnownTwin{.number = m_twins.front().other.number, .reason = reason};
}

bool TwinBar::isUnanswered() const
{
    return !m_twins.empty() && m_twins.front().likeness == cases::Likeness::Same && !known();
}

void TwinBar::ask()
{
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void TwinBar::show(const std::vector<desk::OpenTwin>& twins)
{
    m_twins = twins;
    setVisible(!twins.empty());
    if (twins.empty()) {
        m_banner->clear();
        restore({});
        return;
    }
    const desk::OpenTwin& twin = twins.front();
    const cases::OtherCase& other = twin.other;
    const bool same = twin.likeness == cases::Likeness::Same;
    //: %1 an applicant, %2 a place, %3 the number of a case, %4 a day, %5 a state
    //: 中文: %1的这个事项已在%2收件：%3，%4，%5。
    QString text
        = tr("%1 already asks for this at %2: %3, received %4, %5.")
              .arg(twin.applicant, other.place.name, other.number,
                  shared::DayText::inList(other.receivedOn), shared::stateWord(other.state));
    if (twins.size() > 1)
        //: %n further cases of the same request
        //: 中文: 另外还有 %n 件。
        text += u' ' + tr("%n more.", nullptr, static_cast<int>(twins.size()) - 1);
    if (!same)
        //: 中文: 证件号或姓名只差一处，核对一下。
        text += u' ' + tr("Number or name differ in one place: compare them.");
    //: 中文: 看那一件
    std::vector<BannerMessage::Action> actions{
        {QStringLiteral("open"), tr("Open that case"), QKeySequence(Qt::ALT | Qt::Key_O)}};
    if (same)
        //: 中文: 仍要受理
        actions.push_back({QStringLiteral("keep"), tr("Receive all the same"),
            QKeySequence(Qt::ALT | Qt::Key_T)});
    //: The same applicant asks for the same at two places
    //: 中文: 两头受理
    const QString surely = tr("Open at two places");
    //: 中文: 可能重复
    const QString perhaps = tr("Perhaps the same");
    m_banner->setMessage({same ? BannerMessage::Kind::Warning : BannerMessage::Kind::Info,
        same ? surely : perhaps, text, actions});
}

void TwinBar::act(const QString& id)
{
    if (id == u"keep")
        ask();
    else if (!m_twins.empty() && m_twins.front().other.id)
        Q_EMIT openRequested(*m_twins.front().other.id);
}

} // namespace yichuang::accept
