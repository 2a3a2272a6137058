// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/feestep.h"

#include "models/documents/amount.h"
#include "widgets/deliver/feerows.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::deliver {

using cases::FeeStanding;
using itemmodels::FeeLinesModel;
using shared::Color;
using shared::KeyButton;
using shared::LineField;
using shared::TextSize;
using shared::Weight;

//: 中文: 缴费
FeeStep::FeeStep(const shared::Theme& theme, QWidget* parent)
    : StepBlock(theme, tr("Fee"), parent)
    , m_free(new shared::Label(theme, TextSize::Base, Color::Ink2, Weight::Regular, this))
    , m_table(new QTableView(this))
    , m_total(new shared::Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_payment(new QWidget(this))
    , m_charge(new KeyButton(theme, KeyButton::Kind::Plain, {}, this))
    //: 中文: 打印缴费通知书
    , m_print(new KeyButton(theme, KeyButton::Kind::Flat, tr("Print the payment order"), this))
{
    m_free->setObjectName(QStringLiteral("noFee"));
    m_free->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("feeTotal"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_charge->setObjectName(QStringLiteral("charge"));
    m_charge->setKey(Qt::Key_F6);
    m_print->setObjectName(QStringLiteral("printOrder"));
    makeTable();
    makePayment();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_charge);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_total);
    body()->addWidget(m_free);
    body()->addWidget(m_table);
    body()->addWidget(m_payment);
    body()->addLayout(buttons);
    connect(m_charge, &KeyButton::clicked, this, &FeeStep::chargeRequested);
    connect(m_print, &KeyButton::clicked, this,
        [this] { Q_EMIT printRequested(documents::DocumentKind::PaymentOrder); });
    connect(&m_lines, &FeeLinesModel::totalChanged, this, [this] {
        showTotal();
        Q_EMIT changed();
    });
    restyle();
    connect(&theme, &shared::Theme::changed, this, &FeeStep::restyle);
}

void FeeStep::makeTable()
{
    m_table->setObjectName(QStringLiteral("feeLines"));
    //: 中文: 收费项目
    m_table->setAccessibleName(tr("Fees"));
    m_table->setModel(&m_lines);
    m_table->setItemDelegate(new FeeRowDelegate(theme(), m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(FeeLinesModel::Name, QHeaderView::Stretch);
}

void FeeStep::makePayment()
{
    m_receipt = new LineField(theme(), m_payment);
    m_receipt->setObjectName(QStringLiteral("receiptNumber"));
    m_receipt->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_paidOn = new LineField(theme(), m_payment);
    m_paidOn->setObjectName(QStringLiteral("paidOn"));
    //: 中文: 缴费日期
    m_paidOn->setAccessibleName(tr("Day of payment"));
    //: 中文: 财政票据
    m_receiptRow = new shared::FormRow(theme(), tr("Receipt"), m_payment);
    m_receiptRow->addField(m_receipt, 3);
    m_receiptRow->addField(m_paidOn, 2);
    connect(m_receipt, &LineField::returnPressed, this, [this] { m_paidOn->setFocus(); });
    //: 中文: 依规定减免
    m_waived = new shared::CheckField(theme(), tr("Waived by a provision"), m_payment);
    m_waived->setObjectName(QStringLiteral("waived"));
    m_provision = new LineField(theme(), m_payment);
    m_provision->setObjectName(QStringLiteral("waivedBy"));
    //: 中文: 减免依据的规定
    m_provision->setPlaceholderText(tr("Provision"));
    m_approver = new LineField(theme(), m_payment);
    m_approver->setObjectName(QStringLiteral("waiverApprovedBy"));
    //: Who approved that a fee is waived
    //: 中文: 批准人
    m_approver->setPlaceholderText(tr("Approved by"));
    m_approver->setAccessibleName(m_approver->placeholderText());
    //: 中文: 减免依据
    m_waiverRow = new shared::FormRow(theme(), tr("Waiver"), m_payment);
    m_waiverRow->addField(m_provision, 3);
    m_waiverRow->addField(m_approver, 2);
    auto* rows = new QVBoxLayout(m_payment);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_receiptRow);
    rows->addWidget(m_waived);
    rows->addWidget(m_waiverRow);
    m_waiverRow->hide();
    for (LineField* field : {m_receipt, m_paidOn, m_provision, m_approver})
        connect(field, &LineField::textChanged, this, &FeeStep::changed);
    connect(m_waived, &shared::CheckField::toggled, this, [this](bool waived) {
        m_waiverRow->setVisible(waived);
        m_receiptRow->setVisible(!waived);
        Q_EMIT changed();
    });
}

void FeeStep::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(theme().px(36));
    m_table->horizontalHeader()->setFixedHeight(theme().px(28));
    m_table->setColumnWidth(FeeLinesModel::Quantity, theme().px(64));
    // A provision whole where there is room; the name keeps what is left.
    m_table->setColumnWidth(
        FeeLinesModel::Basis, std::clamp(width() * 3 / 10, theme().px(80), theme().px(178)));
    m_table->setColumnWidth(FeeLinesModel::Amount, theme().px(104));
    m_table->setFixedHeight(theme().px(28) + m_lines.rowCount() * theme().px(36) + 2);
}

void FeeStep::resizeEvent(QResizeEvent* event)
{
    StepBlock::resizeEvent(event);
    restyle();
}

void FeeStep::setCase(const desk::CaseFile& file, Day today)
{
    m_standing = cases::feeStandingOf(file.c, file.item);
    const bool other = m_shown != file.c.id;
    m_shown = file.c.id;
    if (m_standing == FeeStanding::Due) {
        if (other || !m_lines.isOpen())
            m_lines.offer(file.item.fee);
    } else if (file.c.feeOrdered) {
        m_lines.show(file.c.feeOrdered->what.lines, file.item.fee.basis);
    }
    if (other) {
        m_receipt->clear();
        m_paidOn->setText(toText(today));
        m_waived->setChecked(false);
        m_provision->clear();
        m_approver->clear();
    }
    showStanding(file);
    restyle();
}

void FeeStep::showStanding(const desk::CaseFile& file)
{
    const bool none = m_standing == FeeStanding::None;
    const bool waits = m_standing == FeeStanding::Ordered;
    const bool granted = file.c.decision && file.c.decision->result == cases::Proposal::Grant;
    m_free->setVisible(none);
    if (none && granted && file.item.fee.charged)
        //: 中文: 目录没有收费标准，不能收费
        m_free->setText(tr("The catalogue records no amount, so nothing may be charged"));
    else
        //: 中文: 不收费
        m_free->setText(tr("Free of charge"));
    m_table->setVisible(!none);
    m_total->setVisible(m_lines.rowCount() > 1); // one line is its own total
    m_payment->setVisible(waits);
    m_charge->setVisible(cases::isOwed(m_standing));
    m_print->setVisible(waits);
    //: 中文: 开缴费通知书
    const QString order = tr("Make the payment order");
    //: Records that the treasury's receipt is here
    //: 中文: 登记缴费
    const QString payment = tr("Record the payment");
    m_charge->setText(waits ? payment : order);
    const QString total = documents::yuan(m_lines.totalFen());
    const auto moment = [](Instant at) { return shared::DayText::moment(toBeijing(at)); };
    if (m_standing == FeeStanding::Paid)
        //: %1 is a day, %2 an amount, %3 the number of the receipt
        //: 中文: %1 已缴 %2 元 · 票据 %3
        setNote(tr("%1 paid %2 yuan · receipt %3")
                    .arg(shared::DayText::monthDay(
                             file.c.feePaid->what.paidOn.value_or(file.c.feePaid->day())),
                        total, file.c.feePaid->what.receiptNumber),
            Color::Green);
    else if (m_standing == FeeStanding::Waived)
        //: %1 is a person
        //: 中文: 已减免，%1批准
        setNote(
            tr("Waived, approved by %1").arg(file.c.feePaid->what.waiverApprovedBy), Color::Green);
    else if (waits)
        //: %1 is a moment
        //: 中文: %1 已开缴费通知书
        setNote(tr("Ordered %1").arg(moment(file.c.feeOrdered->at)), Color::Amber);
    else
        setNote({});
}

void FeeStep::showTotal()
{
    //: %1 is an amount
    //: 中文: 合计 %1 元
    m_total->setText(tr("Total %1 yuan").arg(documents::yuan(m_lines.totalFen())));
}

std::optional<cases::Payload> FeeStep::payload() const
{
    if (m_standing == FeeStanding::Due)
        return cases::FeeOrdered{.lines = m_lines.lines()};
    if (m_standing != FeeStanding::Ordered)
        return std::nullopt;
    if (m_waived->isChecked())
        return cases::FeePaid{.waivedBy = m_provision->text().trimmed(),
            .waiverApprovedBy = m_approver->text().trimmed()};
    const auto paidOn = dayFromText(m_paidOn->text().trimmed());
    return cases::FeePaid{.receiptNumber = m_receipt->text().trimmed(),
        .paidOn = paidOn ? std::optional{*paidOn} : std::nullopt};
}

QString FeeStep::missing() const
{
    if (m_standing == FeeStanding::Due && m_lines.lines().empty())
        //: 中文: 还没填收费数量
        return tr("No quantity is given");
    if (m_standing == FeeStanding::Ordered && m_waived->isChecked()
        && m_provision->text().trimmed().isEmpty())
        //: 中文: 没写依据哪项规定减免
        return tr("Name the provision that waives it");
    return {};
}

QWidget* FeeStep::firstGap() const
{
    if (m_standing == FeeStanding::Due && m_lines.lines().empty())
        return m_table;
    return m_payment->isHidden() ? nullptr : m_receipt;
}

} // namespace yichuang::deliver
