// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/accept/paperlist.h"
#include "widgets/shared/keybutton.h"

namespace yichuang::accept {

/// 查电子证照 in the head of the papers, E in their list: the applicant's e-licences in place of
/// the paper under the cursor. Hidden for an item none of whose papers an e-licence may stand for.
class LicenceButton : public shared::KeyButton
{
    Q_OBJECT
public:
    LicenceButton(const shared::Theme& theme, PaperListModel* model, PaperList* list,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void licencesWanted(int row);

private:
    void judge();
    void want();

    PaperListModel* m_model;
    PaperList* m_list;
};

} // namespace yichuang::accept
