"""Bytes in and out: the segments, roster, bundles and carriers by which laptops that are rarely online share."""
