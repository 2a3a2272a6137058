// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/licencebutton.h"

namespace yichuang::accept {

LicenceButton::LicenceButton(
    const shared::Theme& theme, PaperListModel* model, PaperList* list, QWidget* parent)
    //: 中文: 查电子证照
    : KeyButton(theme, Kind::Plain, tr("E-licence"), parent)
    , m_model(model)
    , m_list(list)
{
    setObjectName(QStringLiteral("licences"));
    setHeight(Height::Small);
    setIconName(QStringLiteral("id-card"));
    setKeyHint(QStringLiteral("E"));
    connect(this, &QPushButton::clicked, this, &LicenceButton::want);
    connect(list, &PaperList::licencesWanted, this, &LicenceButton::want);
    connect(
        list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LicenceButton::judge);
    connect(model, &QAbstractItemModel::modelReset, this, &LicenceButton::judge);
    judge();
}

void LicenceButton::judge()
{
    setVisible(m_model->takesLicences());
    const QModelIndex current = m_list->currentIndex();
    QString reason;
    if (!current.isValid())
        //: 中文: 先选一份材料
        reason = tr("Choose a paper first");
    else if (!current.data(PaperListModel::ElectronicRole).toBool())
        //: 中文: 这份材料不能用电子证照代替
        reason = tr("No e-licence stands for this paper");
    setRefusal(reason);
}

void LicenceButton::want()
{
    if (refusal().isEmpty())
        Q_EMIT licencesWanted(m_list->currentIndex().row());
}

} // namespace yichuang::accept
