// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"
#include "widgets/accept/itemsource.h"
#include "widgets/shared/card.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/linefield.h"

#include <memory>

namespace yichuang::accept {

/// Section 2, 事项: the search field, the chosen item in a blue frame, and how the result goes out.
/// The list of what was found stands in section 3 while the field is asked; this panel only says
/// what is typed and which keys fall.
class ItemPanel : public shared::Card
{
    Q_OBJECT
public:
    explicit ItemPanel(const shared::Theme& theme, QWidget* parent = nullptr);

    void setSource(std::shared_ptr<const ItemSource> source);
    /// Shown in the frame; none while nothing is chosen.
    void setItem(const catalogue::Item* item);
    [[nodiscard]] QString text() const { return m_search->text(); }
    void setText(const QString& text) { m_search->setText(text); }
    /// 首字母命中 3 项
    void setHits(int count, bool searching);
    [[nodiscard]] cases::DeliveryWay deliveryWay() const;
    void setDeliveryWay(cases::DeliveryWay way);
    /// Asked of a renewal alone; none while nothing readable is typed.
    [[nodiscard]] std::optional<Day> licenceEnd() const;
    void setLicenceEnd(std::optional<Day> day);
    void focusFirst();
    [[nodiscard]] bool isSearching() const { return m_search->hasFocus(); }
    void setLow(bool low);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void searchLeft();
    /// ↑ −1, ↓ +1, PgUp −8, PgDn +8.
    void stepped(int rows);
    void confirmed();
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showItem();
    void checkLicenceEnd();

    const shared::Theme& m_theme;
    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_item{nullptr};
    shared::LineField* m_search;
    shared::Label* m_hits;
    QWidget* m_chosen;
    shared::Label* m_name;
    shared::Label* m_code;
    shared::Label* m_facts;
    shared::Label* m_terms;
    shared::Label* m_jointTheme;
    shared::FormRow* m_deliveryRow;
    shared::ChoiceField* m_delivery;
    shared::FormRow* m_licenceRow;
    shared::LineField* m_licenceEnd;
};

} // namespace yichuang::accept
