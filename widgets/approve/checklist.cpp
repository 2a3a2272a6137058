// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/checklist.h"

#include "widgets/approve/ruled.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::approve {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;
using Standing = CheckRow::Standing;

namespace {

struct Look
{
    QString icon;
    Color color;
};

Look lookOf(Standing standing, bool acknowledged)
{
    switch (standing) {
    case Standing::Passed:
        return {QStringLiteral("circle-check"), Color::Green};
    case Standing::Exception:
        return acknowledged ? Look{QStringLiteral("circle-check"), Color::Amber}
                            : Look{QStringLiteral("triangle-alert"), Color::Amber};
    case Standing::Blocked:
        return {QStringLiteral("circle-x"), Color::Red};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckList::CheckList(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sum(new Label(theme, TextSize::Secondary, Color::Green, Weight::Bold, this))
    , m_lines(new QVBoxLayout)
{
    auto* title = new Label(theme, TextSize::Base, Color::Ink2, Weight::Bold, this);
    //: Heading over what is checked before a decision
    //: 中文: 核对
    title->setText(tr("Checks"));
    m_sum->setObjectName(QStringLiteral("checkSum"));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_sum);
    m_lines->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addLayout(head);
    layout->addLayout(m_lines);
}

void CheckList::forget()
{
    m_acknowledged.clear();
    setRows({});
}

bool CheckList::isAcknowledged(const CheckRow& row) const
{
    return std::ranges::find(m_acknowledged, row) != m_acknowledged.end();
}

void CheckList::setRows(const std::vector<CheckRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (const QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_before;
    for (const CheckRow& row : m_rows) {
        QWidget* line = made(row);
        m_lines->addWidget(line);
        for (auto* field : line->findChildren<QAbstractButton*>()) {
            if (before != nullptr)
                setTabOrder(before, field);
            before = field;
        }
    }
    showSum();
}

QWidget* CheckList::made(const CheckRow& row)
{
    auto* line = new Ruled(m_theme, this);
    line->setMinimumHeight(m_theme.px(34));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    auto* icon = new QLabel(line);
    const auto draw = [this, icon, row] {
        const Look look = lookOf(row.standing, isAcknowledged(row));
        icon->setPixmap(m_theme.icon(look.icon, look.color, 16, devicePixelRatioF()));
    };
    draw();
    layout->addWidget(icon);
    auto* name = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Regular, line);
    name->setText(row.name);
    name->setMinimumWidth(m_theme.px(68));
    layout->addWidget(name);
    auto* detail = new Label(m_theme, TextSize::Secondary,
        row.standing == Standing::Blocked         ? Color::Red
            : row.standing == Standing::Exception ? Color::Amber
                                                  : Color::Ink2,
        Weight::Regular, line);
    detail->setText(row.detail);
    detail->setElide(Label::Elide::Right);
    layout->addWidget(detail, 1);
    if (row.standing == Standing::Exception) {
        //: Box beside something unusual: the person has looked at it
        //: 中文: 已核
        auto* seen = new shared::CheckField(m_theme, tr("Seen"), line);
        seen->setObjectName(QStringLiteral("seen%1").arg(static_cast<int>(row.kind)));
        seen->setAccessibleName(row.name + u' ' + row.detail + u' ' + seen->text());
        seen->setChecked(isAcknowledged(row));
        layout->addWidget(seen);
        connect(seen, &QCheckBox::toggled, this, [this, row, draw](bool on) {
            std::erase(m_acknowledged, row);
            if (on)
                m_acknowledged.push_back(row);
            draw();
            showSum();
            Q_EMIT acknowledged();
        });
    }
    if (row.section != Section::Summary) {
        //: 中文: 查看
        auto* look = new KeyButton(m_theme, KeyButton::Kind::Flat, tr("View"), line);
        look->setHeight(KeyButton::Height::Small);
        look->setAccessibleName(row.name + u' ' + look->text());
        layout->addWidget(look);
        connect(look, &KeyButton::clicked, this,
            [this, section = row.section] { Q_EMIT sectionRequested(section); });
    }
    return line;
}

int CheckList::unacknowledged() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const CheckRow& row) {
        return row.standing == Standing::Exception && !isAcknowledged(row);
    }));
}

int CheckList::blocked() const
{
    return static_cast<int>(std::ranges::count(m_rows, Standing::Blocked, &CheckRow::standing));
}

void CheckList::showSum()
{
    const int open = unacknowledged();
    if (const int stopped = blocked(); stopped > 0) {
        m_sum->setColor(Color::Red);
        //: 中文: %n 项没通过
        m_sum->setText(tr("%n failed", nullptr, stopped));
    } else if (open > 0) {
        m_sum->setColor(Color::Amber);
        //: 中文: %n 项要你核
        m_sum->setText(tr("%n to look at", nullptr, open));
    } else {
        m_sum->setColor(Color::Green);
        //: 中文: %n 项都通过
        m_sum->setText(tr("all %n passed", nullptr, static_cast<int>(m_rows.size())));
    }
}

} // namespace yichuang::approve
