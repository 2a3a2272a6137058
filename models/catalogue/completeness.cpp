// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/completeness.h"

#include <array>

namespace yichuang::catalogue {

namespace {

struct ElementRule
{
    Element element;
    QStringView code;
    QStringView word;
    bool forUse;
    bool forPublication;
    bool onlyOnApplication;
};

constexpr std::array elements{
    ElementRule{Element::Name, u"name", u"名称", true, true, false},
    ElementRule{Element::Code, u"code", u"编码", true, false, false},
    ElementRule{Element::Type, u"type", u"类型", true, false, false},
    ElementRule{Element::Basis, u"basis", u"依据", true, true, false},
    ElementRule{Element::Subject, u"subject", u"行使主体", true, true, false},
    ElementRule{Element::FlowChart, u"flowChart", u"流程图", true, true, true},
    ElementRule{Element::Supervision, u"supervision", u"监督方式", true, false, false},
    ElementRule{Element::Conditions, u"conditions", u"申请条件", false, true, true},
    ElementRule{Element::Papers, u"papers", u"申报材料", false, true, true},
    ElementRule{Element::Term, u"term", u"承诺期限", false, true, true},
    ElementRule{Element::FeeStandard, u"feeStandard", u"收费标准", false, true, false},
    ElementRule{Element::FeeBasis, u"feeBasis", u"收费依据", false, true, false},
    ElementRule{Element::Phone, u"phone", u"咨询电话", false, true, false},
};

bool isThere(const Item& item, Element element)
{
    switch (element) {
    case Element::Name:
        return !item.name.isEmpty();
    case Element::Code:
        return !item.code.isEmpty();
    case Element::Type:
        return true; // an Item cannot be without one
    case Element::Basis:
        return !item.legalBasis.empty();
    case Element::Subject:
        return !item.department.isEmpty();
    case Element::FlowChart:
        return !item.steps.empty();
    case Element::Supervision:
        return !item.superviseWay.isEmpty();
    case Element::Conditions:
        return !item.conditions.isEmpty();
    case Element::Papers:
        return !item.papers.empty();
    case Element::Term:
        return item.promised.has_value();
    case Element::FeeStandard:
        return !item.fee.charged || !item.fee.standards.empty();
    case Element::FeeBasis:
        return !item.fee.charged || !item.fee.basis.isEmpty();
    case Element::Phone:
        return !item.consultPhone.isEmpty();
    }
    Q_UNREACHABLE();
}

const ElementRule& ruleOf(Element element)
{
    return elements.at(static_cast<std::size_t>(element));
}

} // namespace

QString toText(Element element) { return ruleOf(element).code.toString(); }

QString catalogueWord(Element element) { return ruleOf(element).word.toString(); }

Completeness completeness(const Item& item)
{
    Completeness result{.missingForUse = {}, .missingForPublication = {}, .forUse = 0};
    int applying = 0;
    int present = 0;
    for (const ElementRule& rule : elements) {
        if (rule.onlyOnApplication && item.initiation == Initiation::ExOfficio)
            continue;
        ++applying;
        result.forUse += rule.forUse ? 1 : 0;
        if (isThere(item, rule.element)) {
            ++present;
            continue;
        }
        if (rule.forUse)
            result.missingForUse.push_back(rule.element);
        if (rule.forPublication)
            result.missingForPublication.push_back(rule.element);
    }
    result.percent = present * 100 / applying;
    return result;
}

} // namespace yichuang::catalogue
