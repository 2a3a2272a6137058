# SPDX-License-Identifier: Apache-2.0
mirror=http://deb.debian.org/debian
