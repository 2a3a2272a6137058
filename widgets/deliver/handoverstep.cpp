// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/handoverstep.h"

#include "widgets/shared/choicefield.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/linefield.h"

#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::CheckField;
using shared::Color;
using shared::FormRow;
using shared::LineField;
using shared::TextSize;
using shared::Weight;

HandOverStep::HandOverStep(const shared::Theme& theme, QWidget* parent)
    : StepBlock(theme, {}, parent)
    , m_signature(new QWidget(this))
    , m_ticks(new QVBoxLayout)
    //: 中文: 领取人已在送达回证上签字
    , m_signed(
          new CheckField(theme, tr("The receiver has signed the delivery record"), m_signature))
    , m_post(new QWidget(this))
    , m_slip(new QWidget(this))
    , m_slipOn(new LineField(theme, m_slip))
    , m_words(new shared::Label(theme, TextSize::Base, Color::Ink2, Weight::Regular, this))
{
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("handOverWords"));
    m_signed->setObjectName(QStringLiteral("signed"));
    auto* signature = new QVBoxLayout(m_signature);
    signature->setContentsMargins(0, 0, 0, 0);
    signature->addLayout(m_ticks);
    signature->addWidget(m_signed);
    m_ticks->setContentsMargins(0, 0, 0, 0);
    m_ticks->setSpacing(0);
    signature->setSpacing(0);
    makePost();
    m_slipOn->setObjectName(QStringLiteral("returnSlipOn"));
    //: 中文: 年-月-日
    m_slipOn->setPlaceholderText(tr("yyyy-mm-dd"));
    //: The day on the return slip of the post
    //: 中文: 回执日期
    auto* slipRow = new FormRow(theme, tr("Slip of"), m_slip);
    slipRow->addField(m_slipOn);
    auto* slip = new QVBoxLayout(m_slip);
    slip->setContentsMargins(0, 0, 0, 0);
    slip->addWidget(slipRow);
    for (QWidget* part : {static_cast<QWidget*>(m_words), m_signature, m_post, m_slip})
        body()->addWidget(part);
    connect(m_signed, &CheckField::toggled, this, &HandOverStep::changed);
    connect(m_slipOn, &LineField::textChanged, this, &HandOverStep::changed);
}

void HandOverStep::makePost()
{
    const auto add = [this](const QString& label, const char* name) {
        auto* row = new FormRow(theme(), label, m_post);
        auto* field = new LineField(theme(), row);
        field->setObjectName(QLatin1String(name));
        row->addField(field);
        m_post->layout()->addWidget(row);
        connect(field, &LineField::textChanged, this, &HandOverStep::changed);
        return field;
    };
    auto* rows = new QVBoxLayout(m_post);
    rows->setContentsMargins(0, 0, 0, 0);
    //: 中文: 快递公司
    m_carrier = add(tr("Carrier"), "carrier");
    //: 中文: 邮件号
    m_tracking = add(tr("Tracking"), "tracking");
    m_tracking->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    //: 中文: 寄往
    m_address = add(tr("Address"), "address");
}

void HandOverStep::setCase(const desk::CaseFile& file, Mode mode, const QStringList& documents)
{
    const bool same = m_shown == file.c.id && m_mode == mode;
    m_mode = mode;
    if (!same) {
        m_shown = file.c.id;
        m_signed->setChecked(false);
        m_slipOn->clear();
        m_tracking->clear();
        //: The usual carrier of official mail
        //: 中文: 邮政特快专递
        m_carrier->setText(tr("EMS"));
        m_address->setText(file.c.received.applicant.address);
    }
    QStringList now;
    for (const CheckField* tick : m_documents)
        now.append(tick->text());
    if (!same || now != documents)
        setDocuments(documents);
    showMode(file);
}

void HandOverStep::setDocuments(const QStringList& documents)
{
    for (CheckField* tick : m_documents)
        delete tick;
    m_documents.clear();
    for (const QString& name : documents) {
        auto* tick = new CheckField(theme(), name, m_signature);
        tick->setObjectName(QStringLiteral("document%1").arg(m_documents.size() + 1));
        m_ticks->addWidget(tick);
        m_documents.push_back(tick);
        connect(tick, &CheckField::toggled, this, &HandOverStep::changed);
    }
    // New ticks stand at the end of the window's chain: Tab comes to them from the step before,
    // goes through the documents in their order, then to the signature.
    QWidget* before = m_signed->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_signed)
        before = before->previousInFocusChain(); // Qt orders only what takes the focus
    for (CheckField* tick : m_documents) {
        setTabOrder(before, tick);
        before = tick;
    }
    setTabOrder(before, m_signed);
}

void HandOverStep::showMode(const desk::CaseFile& file)
{
    m_signature->setVisible(m_mode == Mode::Signature);
    m_post->setVisible(m_mode == Mode::Post);
    m_slip->setVisible(m_mode == Mode::ReturnSlip);
    QString words;
    QString note;
    Color color = Color::Ink2;
    switch (m_mode) {
    case Mode::Signature:
        //: 中文: 签收
        setTitle(tr("Signature"));
        //: 中文: 交一件勾一件
        note = tr("Tick each document as it is handed over");
        break;
    case Mode::Post:
        //: 中文: 邮寄
        setTitle(tr("Post"));
        //: 中文: 寄出即在送达期限内；回执上的日期是送达日期
        words = tr("Sending meets the delivery term; the day on the return slip is the delivery.");
        break;
    case Mode::ReturnSlip:
        //: 中文: 邮寄回执
        setTitle(tr("Return slip"));
        //: %1 is a carrier, %2 a tracking number, %3 an address
        //: 中文: %1 %2，寄往%3
        words = tr("%1 %2 to %3")
                    .arg(file.c.dispatched->what.carrier, file.c.dispatched->what.trackingNumber,
                        file.c.dispatched->what.address);
        //: %1 is a day
        //: 中文: %1 已寄出
        note = tr("Sent %1").arg(shared::DayText::monthDay(file.c.dispatched->day()));
        break;
    case Mode::VillageList:
        setTitle(tr("Signature"));
        //: 中文: 和同村的一起开一张交接单，交代办员签收
        words = tr("Goes to the village agent on one list with the others of the village.");
        break;
    case Mode::Electronic:
        setTitle(tr("Signature"));
        //: 中文: 电子送达，以市平台的记录为凭
        words = tr("Sent electronically; the platform's record is the proof.");
        break;
    case Mode::Done:
        setTitle(tr("Signature"));
        words = file.c.delivered ? file.c.delivered->what.documents.join(u'、') : QString{};
        if (file.c.delivered)
            //: %1 is a moment
            //: 中文: %1 已送达
            note = tr("Delivered %1").arg(shared::DayText::moment(toBeijing(file.c.delivered->at)));
        color = Color::Green;
        break;
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setNote(note, color);
}

cases::Dispatched HandOverStep::dispatched() const
{
    return {m_carrier->text().trimmed(), m_tracking->text().trimmed(), m_address->text().trimmed()};
}

QStringList HandOverStep::documents() const
{
    QStringList documents;
    for (const CheckField* tick : m_documents) {
        if (m_mode != Mode::Signature || tick->isChecked())
            documents.append(tick->text());
    }
    return documents;
}

bool HandOverStep::isSigned() const { return m_mode == Mode::Signature && m_signed->isChecked(); }

std::optional<Day> HandOverStep::returnSlipOn() const
{
    const auto day = dayFromText(m_slipOn->text().trimmed());
    return day ? std::optional{*day} : std::nullopt;
}

QString HandOverStep::missing() const
{
    if (m_mode == Mode::Post && m_carrier->text().trimmed().isEmpty())
        //: 中文: 没填快递公司
        return tr("No carrier is given");
    if (m_mode == Mode::Post && m_tracking->text().trimmed().isEmpty())
        //: 中文: 没填邮件号
        return tr("No tracking number is given");
    if (m_mode == Mode::ReturnSlip && !returnSlipOn())
        //: 中文: 还没有邮寄回执的日期
        return tr("The day on the return slip is missing");
    if (m_mode != Mode::Signature)
        return {};
    QStringList open;
    for (const CheckField* tick : m_documents) {
        if (!tick->isChecked())
            open.append(tick->text());
    }
    if (!open.isEmpty())
        //: %1 is documents
        //: 中文: 还没交出：%1
        return tr("Not handed over yet: %1").arg(open.join(u'、'));
    if (!m_signed->isChecked())
        //: 中文: 领取人还没在送达回证上签字
        return tr("The receiver has not signed yet");
    return {};
}

QWidget* HandOverStep::firstGap() const
{
    switch (m_mode) {
    case Mode::Post:
        return m_tracking;
    case Mode::ReturnSlip:
        return m_slipOn;
    case Mode::Signature:
        for (CheckField* tick : m_documents) {
            if (!tick->isChecked())
                return tick;
        }
        return m_signed;
    default:
        return nullptr;
    }
}

} // namespace yichuang::deliver
