# SPDX-License-Identifier: Apache-2.0
mirror=http://deb.deb~ian.org/debian
