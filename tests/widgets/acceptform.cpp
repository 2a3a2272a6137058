// SPDX-License-Identifier: Apache-2.0
#include "acceptform.h"

#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/classification.h"
#include "models/desk/assessment.h"
#include "tests/support/caseevents.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

/// Whether a scroll area or another ancestor hides a side of the widget.
bool sticksOut(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        const int left = widget.mapTo(above, QPoint()).x();
        if (left < 0 || left + widget.width() > above->width())
            return true;
        if (above->isWindow())
            return false;
    }
    return false;
}

} // namespace

Result<std::shared_ptr<const accept::ItemSource>> builtInItems(Day today)
{
    auto loaded = builtin::loadBuiltInCatalogue();
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!pinyin)
        return tl::unexpected(pinyin.error());
    auto source = std::make_shared<accept::ItemSource>();
    const auto kept = std::make_shared<const catalogue::Catalogue>(std::move(*loaded));
    for (const catalogue::Item* item : kept->itemsOn(today)) {
        if (item->initiation == catalogue::Initiation::OnApplication
            && item->status == catalogue::ItemStatus::InUse)
            source->items.push_back(item);
    }
    source->index = catalogue::ItemIndex(source->items, kept->departments(), *pinyin);
    source->catalogue = kept;
    return source;
}

desk::Seat clerkAt(const QString& place)
{
    return {.place = {place, u"大厅"_s},
        .account = u"malijuan"_s,
        .person = u"G1001"_s,
        .name = u"马丽娟"_s,
        .roles
        = {catalogue::levelOfPlace(place) == catalogue::Level::Village ? cases::Role::Proxy
                                                                       : cases::Role::FrontClerk}};
}

desk::Intake completeFor(const catalogue::Item& item)
{
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = test::samplePerson();
    intake.papers = desk::emptyPapers(item);
    for (std::size_t i = 0; i < intake.papers.size(); ++i) {
        if (item.papers[i].necessity != catalogue::Necessity::Required)
            continue;
        intake.papers[i].state = cases::PaperState::Present;
        intake.papers[i].originals = item.papers[i].originals;
        intake.papers[i].copies = item.papers[i].copies;
    }
    return intake;
}

QByteArray written(const desk::Intake& intake)
{
    return QJsonDocument(desk::toJson(intake)).toJson(QJsonDocument::Compact);
}

QStringList clipped(const QWidget& top)
{
    QStringList found;
    for (const auto* button : top.findChildren<shared::KeyButton*>()) {
        if (button->isVisible()
            && (button->width() < button->sizeHint().width() || sticksOut(*button)))
            found += button->text();
    }
    for (const auto* label : top.findChildren<shared::Label*>()) {
        const bool mayElide = label->minimumSizeHint().width() == 0 || label->wordWrap();
        const bool cut
            = !mayElide && label->fontMetrics().horizontalAdvance(label->text()) > label->width();
        if (label->isVisible() && !label->text().isEmpty() && (cut || sticksOut(*label)))
            found += label->text();
    }
    return found;
}

} // namespace yichuang::test
