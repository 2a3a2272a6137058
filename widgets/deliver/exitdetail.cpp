// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/exitdetail.h"

#include "widgets/deliver/certificatestep.h"
#include "widgets/deliver/exithead.h"
#include "widgets/deliver/feestep.h"
#include "widgets/deliver/receiverstep.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/formscroll.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/statusbanner.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace yichuang::deliver {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

using cases::CaseState;

} // namespace

ExitDetail::ExitDetail(const shared::Theme& theme, Judge judge, QWidget* parent)
    : FrameBox(theme, 6, parent)
    , m_theme(theme)
    , m_judge(std::move(judge))
    , m_stack(new QStackedWidget(this))
    , m_empty(new shared::EmptyState(theme, m_stack))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_head(new ExitHead(theme, this))
{
    //: 中文: 出件步骤
    setAccessibleName(tr("Way out"));
    m_banner->setObjectName(QStringLiteral("exitProblem"));
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeSteps(), 1);
    layout->addWidget(makeBar());
    //: 中文: 还没选办件
    m_empty->setContent(QStringLiteral("package-check"), Color::Grey, tr("No case is chosen"),
        //: 中文: 在左边用 ↑↓ 选一件，或扫回执上的条码
        tr("Choose one on the left with ↑ and ↓, or scan the bar code of the slip."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_stack, 1);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &ExitDetail::restyle);
}

QWidget* ExitDetail::makeSteps()
{
    auto* steps = new QWidget(this);
    m_certificate = new CertificateStep(m_theme, steps);
    m_fee = new FeeStep(m_theme, steps);
    m_receiver = new ReceiverStep(m_theme, steps);
    m_handOver = new HandOverStep(m_theme, steps);
    m_handOver->setLast(true);
    auto* layout = new QVBoxLayout(steps);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(0);
    for (StepBlock* step : {static_cast<StepBlock*>(m_certificate), static_cast<StepBlock*>(m_fee),
             static_cast<StepBlock*>(m_receiver), static_cast<StepBlock*>(m_handOver)})
        layout->addWidget(step);
    layout->addStretch(1);
    m_scroll = new shared::FormScroll(steps, this);
    connect(m_certificate, &CertificateStep::changed, this, &ExitDetail::showActs);
    connect(m_fee, &FeeStep::changed, this, &ExitDetail::showActs);
    connect(m_receiver, &ReceiverStep::changed, this, [this] { showSteps(m_today); });
    connect(m_handOver, &HandOverStep::changed, this, &ExitDetail::showActs);
    connect(m_fee, &FeeStep::printRequested, this, &ExitDetail::printRequested);
    connect(m_fee, &FeeStep::chargeRequested, this, [this] {
        if (const auto payload = m_fee->payload())
            Q_EMIT actRequested(*payload);
    });
    return m_scroll;
}

QWidget* ExitDetail::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("exitBar"));
    auto* others = new QWidget(bar); // wraps where there is little room
    auto* flow = new shared::FlowLayout(m_theme.px(8), others);
    const auto add = [this, bar](QLayout* place, const char* name, const QString& text,
                         const QKeySequence& key, const QString& icon) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain, text, bar);
        button->setObjectName(QLatin1String(name));
        button->setKey(key);
        button->setIconName(icon);
        place->addWidget(button);
        return button;
    };
    m_row = new QHBoxLayout;
    m_row->addWidget(others, 1);
    //: 中文: 改邮寄
    m_post = add(flow, "byPost", tr("By post instead"), Qt::Key_F7, QStringLiteral("truck"));
    //: Tells the applicant that the result can be collected
    //: 中文: 催领
    m_collect
        = add(flow, "collect", tr("Remind"), Qt::SHIFT | Qt::Key_F7, QStringLiteral("phone-call"));
    //: 中文: 打印送达回证
    m_print
        = add(flow, "printRecord", tr("Print the record"), Qt::Key_F12, QStringLiteral("printer"));
    //: 中文: 请申请人评价
    m_evaluate = add(flow, "evaluate", tr("Ask for an evaluation"), Qt::Key_F10, {});
    m_forward = add(m_row, "forward", {}, Qt::Key_F9, {});
    m_forward->setKind(KeyButton::Kind::Primary);
    m_forward->setHeight(KeyButton::Height::Large);
    m_reason = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, bar);
    m_reason->setObjectName(QStringLiteral("exitReason"));
    m_reason->setElide(Label::Elide::Right);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(bar);
    layout->addWidget(m_reason);
    layout->addLayout(m_row);
    connect(m_post, &KeyButton::clicked, this, [this] {
        m_byPost = !m_byPost;
        showSteps(m_today);
        focusNext();
    });
    connect(m_collect, &KeyButton::clicked, this, &ExitDetail::collectRequested);
    connect(m_print, &KeyButton::clicked, this,
        [this] { Q_EMIT printRequested(documents::DocumentKind::DeliveryRecord); });
    connect(m_evaluate, &KeyButton::clicked, this, &ExitDetail::evaluationRequested);
    connect(m_forward, &KeyButton::clicked, this, &ExitDetail::goForward);
    return bar;
}

void ExitDetail::restyle()
{
    if (QWidget* bar = findChild<QWidget*>(QStringLiteral("exitBar"))) {
        bar->layout()->setContentsMargins(
            m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(10));
        bar->layout()->setSpacing(m_theme.px(4));
    }
    m_row->setSpacing(m_theme.px(8));
    update();
}

void ExitDetail::clear()
{
    m_file.reset();
    m_banner->clear();
    m_stack->setCurrentIndex(0);
}

void ExitDetail::setCase(const desk::CaseFile& file, Day today)
{
    if (!m_file || m_file->c.id != file.c.id) {
        m_byPost = false;
        m_banner->clear();
    }
    m_file = file;
    m_today = today;
    m_certificate->setCase(file);
    m_fee->setCase(file, today);
    m_receiver->setCase(file, today);
    m_head->setCase(file, today);
    showSteps(today);
    m_stack->setCurrentIndex(1);
}

void ExitDetail::showSteps(Day)
{
    if (!m_file)
        return;
    using State = StepBlock::State;
    const desk::CaseFile& file = *m_file;
    const auto facts = cases::exitFactsOf(file.c, file.item);
    if (!facts)
        return;
    const bool toBeMade = facts->stage == cases::ExitStage::Certificate;
    const HandOverStep::Mode mode = modeOf(file, m_byPost);
    m_handOver->setCase(file, mode, documentsOf(file));
    const bool inPerson = mode == HandOverStep::Mode::Signature
        || (mode == HandOverStep::Mode::Done && !file.c.delivered->what.returnSlipOn);
    m_certificate->setVisible(toBeMade || file.c.certificate.has_value());
    m_receiver->setVisible(inPerson);

    const bool done = file.c.delivered.has_value();
    const bool owed = cases::isOwed(facts->fee);
    const bool known = done || m_receiver->missing().isEmpty();
    int number = 0;
    const auto place = [&number](StepBlock* step, State state) {
        if (!step->isHidden())
            step->setNumber(++number);
        step->setState(state);
    };
    place(m_certificate, toBeMade ? State::Current : State::Done);
    place(m_fee, !owed ? State::Done : toBeMade ? State::Future : State::Current);
    const State after = owed || file.c.state != CaseState::Ready ? State::Future : State::Current;
    place(m_receiver, known ? State::Done : after);
    const State last = inPerson && !known ? State::Future : after;
    place(m_handOver, done ? State::Done : last);
    if (inPerson && !done)
        //: The number on the document is the applicant's
        //: 中文: 证件已核对
        m_receiver->setNote(known ? tr("Document checked") : QString{}, Color::Green);
    else
        m_receiver->setNote({});
    showActs();
}

cases::Delivered ExitDetail::delivered() const
{
    using Mode = HandOverStep::Mode;
    cases::Delivered act{.documents = m_handOver->documents()};
    switch (m_handOver->mode()) {
    case Mode::Signature:
        act.way = cases::DeliveryWay::PickUp;
        act.receiver = m_receiver->receiver();
        act.relation = m_receiver->relation();
        act.powerOfAttorney = m_receiver->hasPowerOfAttorney();
        act.receiverSigned = m_handOver->isSigned();
        break;
    case Mode::ReturnSlip:
        act.way = cases::DeliveryWay::Mail;
        act.receiver = m_file->c.received.applicant.person;
        act.returnSlipOn = m_handOver->returnSlipOn();
        break;
    default:
        act.way = cases::DeliveryWay::Electronic;
        act.receiver = m_file->c.received.applicant.person;
    }
    return act;
}

cases::Payload ExitDetail::forwardPayload() const
{
    switch (forwardOf(*m_file, m_byPost)) {
    case Forward::Certify:
        return m_certificate->certified();
    case Forward::LayOut:
        return cases::Ready{};
    case Forward::Post:
        return m_handOver->dispatched();
    default:
        return delivered();
    }
}

QString ExitDetail::missingForForward() const
{
    switch (forwardOf(*m_file, m_byPost)) {
    case Forward::None:
        //: 中文: 已经送达
        return tr("Delivered already");
    case Forward::Post:
        return m_handOver->missing();
    case Forward::Deliver:
        if (m_handOver->mode() == HandOverStep::Mode::Signature && !m_receiver->missing().isEmpty())
            return m_receiver->missing();
        return m_handOver->missing();
    default:
        return {};
    }
}

QString ExitDetail::refusalOf(const QString& missing, const cases::Payload& payload) const
{
    return ExitWords::refusal(m_judge(*m_file, payload), missing);
}

void ExitDetail::showActs()
{
    if (!m_file)
        return;
    const Forward forward = forwardOf(*m_file, m_byPost);
    m_forward->setText(ExitWords::forward(forward));
    const QString refusal = forward == Forward::VillageList
        ? QString{}
        : refusalOf(missingForForward(), forwardPayload());
    m_forward->setRefusal(refusal);
    m_forward->setVisible(forward != Forward::None);
    m_reason->setText(refusal);
    if (const auto payload = m_fee->payload())
        m_fee->charge()->setRefusal(refusalOf(m_fee->missing(), *payload));

    const bool ready = m_file->c.state == CaseState::Ready;
    const bool posted = m_file->c.dispatched.has_value();
    const bool asked = m_file->c.received.deliveryWay == cases::DeliveryWay::Mail;
    m_post->setVisible(ready && !posted && !asked);
    //: 中文: 改回自取
    m_post->setText(m_byPost ? tr("Not by post") : tr("By post instead"));
    m_post->setRefusal({});
    m_collect->setVisible(ready && !posted && !m_byPost);
    m_collect->setRefusal(refusalOf(
        {}, cases::Noted{.text = QStringLiteral("…"), .kind = cases::NoteKind::CollectMessage}));
    m_print->setVisible(ready || m_file->c.delivered);
    m_print->setRefusal({});
    m_evaluate->setVisible(m_file->c.delivered.has_value());
    m_evaluate->setRefusal(
        refusalOf({}, cases::Evaluated{.contact = cases::Contact::Result, .level = 5}));
    if (m_file->c.delivered)
        m_reason->setText(m_evaluate->refusal());
    else if (refusal.isEmpty() && m_file->c.collectMessageAt)
        //: %1 is a moment
        //: 中文: %1 已催领
        m_reason->setText(
            tr("Reminded %1").arg(shared::DayText::moment(toBeijing(*m_file->c.collectMessageAt))));
}

void ExitDetail::goForward()
{
    if (forwardOf(*m_file, m_byPost) == Forward::VillageList)
        Q_EMIT villageListRequested();
    else
        Q_EMIT actRequested(forwardPayload());
}

QWidget* ExitDetail::firstGap() const
{
    const StepBlock* steps[] = {m_certificate, m_fee, m_receiver, m_handOver};
    const std::array<QWidget*, 4> gaps{m_certificate->firstGap(), m_fee->firstGap(),
        m_receiver->firstGap(), m_handOver->firstGap()};
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if (!steps[i]->isHidden() && steps[i]->state() == StepBlock::State::Current
            && gaps[i] != nullptr)
            return gaps[i];
    }
    return nullptr;
}

void ExitDetail::focusNext()
{
    if (!m_file)
        return;
    QWidget* next = firstGap();
    if (next == nullptr)
        next
            = m_fee->charge()->isVisible() && !m_forward->isEnabled() ? m_fee->charge() : m_forward;
    next->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(next);
}

bool ExitDetail::focusStep(int number)
{
    const std::array<std::pair<StepBlock*, QWidget*>, 4> steps{
        {{m_certificate, m_certificate->firstGap()}, {m_fee, m_fee->firstGap()},
            {m_receiver, m_receiver->firstGap()}, {m_handOver, m_handOver->firstGap()}}};
    for (const auto& [step, gap] : steps) {
        if (step->isHidden() || --number > 0)
            continue;
        m_scroll->ensureWidgetVisible(step);
        if (gap != nullptr)
            gap->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void ExitDetail::showProblem(const QString& lead, const QString& reason)
{
    m_banner->setMessage(
        {.kind = shared::BannerMessage::Kind::Error, .lead = lead, .text = reason, .actions = {}});
}

void ExitDetail::clearProblem() { m_banner->clear(); }

void ExitDetail::startBusy()
{
    //: While an act is being recorded
    //: 中文: 正在记
    m_forward->startBusy(tr("Recording"));
}

void ExitDetail::stopBusy() { m_forward->stopBusy(); }

} // namespace yichuang::deliver
