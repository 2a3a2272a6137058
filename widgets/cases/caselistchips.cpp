// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caselistpane.h"
#include "widgets/cases/kindchip.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/lampicon.h"

#include <QBoxLayout>

/// The chips above the list: lamps, types and what a seat looks for.
namespace yichuang::casespage {

using catalogue::CaseKind;
using deadline::Lamp;
using itemmodels::CaseQuery;
using shared::FilterChip;

namespace {
constexpr std::array kLamps{Lamp::Red, Lamp::Yellow, Lamp::Green, Lamp::Paused, Lamp::NotStarted};
} // namespace

void CaseListPane::makeChips(QVBoxLayout* layout)
{
    auto* chips = new QWidget(this);
    auto* flow = new shared::FlowLayout(6, chips);
    flow->setContentsMargins(12, 4, 12, 8);
    const auto add = [this, chips, flow](const QString& words, const QString& name) {
        auto* chip = new FilterChip(m_theme, words, chips);
        chip->setObjectName(name);
        chip->setCheckable(true);
        flow->addWidget(chip);
        return chip;
    };
    //: 中文: 全部
    m_all = add(tr("All"), QStringLiteral("lampAll"));
    m_all->setChecked(true);
    connect(m_all, &FilterChip::clicked, this, [this] {
        for (const auto& [lamp, chip] : m_lamps)
            chip->setChecked(false);
        m_all->setChecked(true);
        Q_EMIT queryChanged();
    });
    for (const Lamp lamp : kLamps) {
        FilterChip* chip
            = add(shared::LampIcon::word(lamp), QStringLiteral("lamp_") + deadline::toText(lamp));
        chip->setLamp(lamp);
        m_lamps[lamp] = chip;
        connect(chip, &FilterChip::clicked, this, [this] {
            m_all->setChecked(query().filter.lamps.empty());
            Q_EMIT queryChanged();
        });
    }
    layout->addWidget(chips);
    makeKindChips(layout);
}

void CaseListPane::makeKindChips(QVBoxLayout* layout)
{
    auto* chips = new QWidget(this);
    auto* flow = new shared::FlowLayout(6, chips);
    flow->setContentsMargins(12, 0, 12, 8);
    for (const CaseKind kind : catalogue::allCaseKinds) {
        auto* chip = new KindChip(m_theme, kind, chips);
        chip->setObjectName(QStringLiteral("kind_") + catalogue::toText(kind));
        flow->addWidget(chip);
        m_kinds[kind] = chip;
        connect(chip, &FilterChip::clicked, this, [this, chip] {
            for (const auto& [other, box] : m_kinds)
                box->setChecked(box == chip && chip->isChecked());
            Q_EMIT queryChanged();
        });
    }
    makeViewChips(chips);
    layout->addWidget(chips);
}

void CaseListPane::makeViewChips(QWidget* chips)
{
    //: 中文: 要我答复的
    const std::array<std::pair<CaseView, QString>, 4> views{{{CaseView::AskedHere, tr("To answer")},
        //: 中文: 上报来的
        {CaseView::FromBelow, tr("From below")},
        //: 中文: 交出去的
        {CaseView::HandedOver, tr("Handed over")},
        //: 中文: 结果回来的
        {CaseView::ResultBack, tr("Result back")}}};
    const std::array names{QStringLiteral("viewAsked"), QStringLiteral("viewBelow"),
        QStringLiteral("viewHandedOver"), QStringLiteral("viewResult")};
    for (const auto& [view, words] : views) {
        auto* chip = new FilterChip(m_theme, words, chips);
        chip->setObjectName(names[static_cast<std::size_t>(view)]);
        chip->setCheckable(true);
        chip->hide();
        chips->layout()->addWidget(chip);
        m_views[view] = chip;
        connect(chip, &FilterChip::clicked, this, [this, chip] {
            for (const auto& [other, box] : m_views)
                box->setChecked(box == chip && chip->isChecked());
            Q_EMIT queryChanged();
        });
    }
}

void CaseListPane::setSeat(const desk::Seat& seat)
{
    m_seat = seat;
    const auto level = catalogue::levelOfPlace(seat.place.code);
    const bool village = seat.has(cases::Role::Proxy);
    m_views[CaseView::AskedHere]->setVisible(seat.has(cases::Role::Participant));
    m_views[CaseView::FromBelow]->setVisible(
        !village && !seat.place.code.isEmpty() && level >= catalogue::Level::County);
    m_views[CaseView::HandedOver]->setVisible(village);
    m_views[CaseView::ResultBack]->setVisible(village);
}

void CaseListPane::narrow(CaseQuery& query, CaseView view) const
{
    switch (view) {
    case CaseView::AskedHere:
        query.filter.state = cases::CaseState::JointWait;
        query.askedDepartment = m_seat.department;
        return;
    case CaseView::FromBelow:
        query.filter.state = cases::CaseState::Forwarded;
        query.filter.exceptPlace = m_seat.place.code;
        return;
    case CaseView::HandedOver:
        query.filter.state = cases::CaseState::HandedIn;
        return;
    case CaseView::ResultBack:
        query.filter.state = cases::CaseState::Ready;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::casespage
