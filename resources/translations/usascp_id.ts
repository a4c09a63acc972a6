<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>usascp</name>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mon</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sen</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sel</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rab</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thu</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kam</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Fri</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jum</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sab</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Min</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jan</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Feb</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Feb</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mar</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Apr</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apr</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>May</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mei</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jun</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jul</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jul</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Aug</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Agu</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sep</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sep</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Oct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Okt</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Nov</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nov</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Dec</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Des</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Monday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Senin</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tuesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selasa</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wednesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rabu</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thursday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kamis</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Friday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumat</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Saturday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sabtu</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sunday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Minggu</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>January</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Januari</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>February</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Februari</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>March</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Maret</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>April</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>April</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>June</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>July</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>August</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Agustus</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>September</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>September</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>October</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>November</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>November</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>December</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Desember</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} hari</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} hari lalu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>terlambat {0} hari</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>made today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dibuat hari ini</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days old</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>berumur {0} hari</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>dalam {0} hari</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>yesterday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kemarin</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hari ini</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>Opening …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Membuka …</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Try again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Coba lagi</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>This workspace could not be opened</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini tidak dapat dibuka</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Join a team …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bergabung dengan tim …</translation>
  </message>
  <message>
   <location filename="ui/covering.py" line="0" />
   <source>{0}, locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, terkunci</translation>
  </message>
  <message>
   <location filename="ui/cut_short.py" line="0" />
   <source>A line holds {0} characters; the rest was left out. Notes hold texts of any length.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu baris memuat {0} karakter; sisanya tidak diambil. Catatan memuat teks sepanjang apa pun.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" line="0" />
   <source>Backed up and checked: {0} ({1} MB).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dicadangkan dan diperiksa: {0} ({1} MB).</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>A folder cannot be dropped here; drop the files in it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder tidak dapat dijatuhkan di sini; jatuhkan berkas di dalamnya.</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>Nothing here takes files; open a consultation, or another record with files, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di sini tidak ada yang menerima berkas; buka konsultasi atau catatan lain yang memiliki berkas, lalu jatuhkan di sana.</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>That is a bundle from another laptop. Taking one in begins on the Sync page, which is not in this window.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Itu paket dari laptop lain. Penerimaannya dimulai di halaman Sinkronisasi, yang tidak ada di jendela ini.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dropped.py" line="0" />
   <source>These {0} photos</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} foto ini</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>{0} cannot be kept here; open a consultation or another record first, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat disimpan di sini; buka dahulu konsultasi atau catatan lain, lalu jatuhkan di sana.</translation>
  </message>
  <message>
   <location filename="ui/editors/base.py" line="0" />
   <source>{0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1}</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka kalender</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar (Alt+Down)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka kalender (Alt+Down)</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kalender</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Arrow keys go by days, Page Up and Page Down by months, Enter picks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tombol panah per hari, Page Up dan Page Down per bulan, Enter memilih</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hari</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jam</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>zona</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>USD U.S. dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USD dolar A.S.</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>BND Brunei dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>BND dolar Brunei</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>IDR Indonesian rupiah</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>IDR rupiah Indonesia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KHR Cambodian riel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KHR riel Kamboja</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>LAK Lao kip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LAK kip Laos</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MMK Myanmar kyat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MMK kyat Myanmar</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MYR Malaysian ringgit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MYR ringgit Malaysia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>PHP Philippine peso</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PHP peso Filipina</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>SGD Singapore dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>SGD dolar Singapura</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>THB Thai baht</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THB baht Thailand</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>VND Vietnamese dong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>VND dong Vietnam</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>EUR euro</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>EUR euro</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>JPY Japanese yen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JPY yen Jepang</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>CNY Chinese yuan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CNY yuan Tiongkok</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KRW South Korean won</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KRW won Korea Selatan</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>AUD Australian dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>AUD dolar Australia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USD</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>Year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tahun</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jumlah</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>currency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>mata uang</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>price year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tahun harga</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Suggestions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saran</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum diisi</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak diketahui</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Yes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ya</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>No</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>{0}. Type any part of it, or Down for the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}. Ketik sebagian, atau Down untuk daftar</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>New {0} “{1}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} baru “{1}”</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Press to take it out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tekan untuk mengeluarkannya</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Take out (Delete)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan (Delete)</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Add …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah …</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tambah</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua nilai</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two people wrote this differently; look at both values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua orang menulis ini secara berbeda; lihat kedua nilai</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Untitled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa judul</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Problem with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masalah dengan {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua nilai untuk {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} was not kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak tersimpan</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} belum ada</translation>
  </message>
  <message>
   <location filename="ui/going_over.py" line="0" />
   <source>{0} is in the team. Exchange once, so that the others hear of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ada di dalam tim. Bertukarlah sekali agar yang lain mengetahuinya.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>A practice workspace has no passphrase, so there is nothing to lock; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja latihan tidak memiliki frasa sandi, jadi tidak ada yang dikunci; kunci komputernya saja.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace opens with this computer's key store and has no passphrase; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini dibuka dengan penyimpan kunci komputer ini dan tidak memiliki frasa sandi; kunci komputernya saja.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace is on a server and opens with its password; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini ada di server dan dibuka dengan kata sandinya; kunci komputernya saja.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>Locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terkunci</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>The passphrase could not be checked ({0}); try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi tidak dapat diperiksa ({0}); coba lagi.</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dipilih</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>Two people wrote a field differently; both values wait: click the mark, or Alt+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua orang menulis satu isian secara berbeda; kedua nilai menunggu: klik tandanya, atau Alt+↵</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Something went wrong that should not have. Nothing that was saved is lost; please try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terjadi sesuatu yang tidak semestinya. Yang sudah tersimpan tidak hilang; silakan coba lagi.</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Notice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pemberitahuan</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Copy details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Salin rincian</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>No action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada tindakan</translation>
  </message>
  <message>
   <location filename="ui/page_area.py" line="0" />
   <source>The page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>City coordinates and populations: GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0); names were adapted and other columns added.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Koordinat dan jumlah penduduk kota: GeoNames (geonames.org), berlisensi Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0); nama disesuaikan dan kolom lain ditambahkan.</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Outlines of countries, where a map is shown: Natural Earth (naturalearthdata.com), in the public domain.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Garis batas negara pada peta: Natural Earth (naturalearthdata.com), domain publik.</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Versi</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lisensi</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Font</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>SIL Open Font License 1.1</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>SIL Open Font License 1.1</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Noto Sans and its scripts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Noto Sans dan aksaranya</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ikon</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>See the library's own files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lihat berkas pustaka itu sendiri</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Libraries, fonts and icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pustaka, huruf, dan ikon</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Each with its version and its licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masing-masing dengan versi dan lisensinya</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>USASCP Desktop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USASCP Desktop</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>What it is made with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibuat dengan apa</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Where the data come from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Asal data</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence of this program</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lisensi program ini</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>of the source tree</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dari pohon sumber</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version {0} · works on this computer; nothing leaves it unless you share it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Versi {0} · bekerja di komputer ini; tidak ada yang keluar kecuali Anda membagikannya</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>About</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tentang</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto dan dokumen kunjungan, terenkripsi di komputer ini. Jatuhkan berkas di sini, atau tempelkan gambar.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} berkas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Add files   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T&amp;ambah berkas   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Add files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah berkas</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attachments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampiran</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>New files belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas baru milik</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>The consultation that files added here belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi pemilik berkas yang ditambahkan di sini</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tanpa kata</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa kata</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Shows only photos without a caption or alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya menampilkan foto tanpa keterangan atau teks alternatif</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Encrypting file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengenkripsi berkas</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>No files here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada berkas di sini</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} photos want words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} foto memerlukan kata</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files were attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} berkas dilampirkan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Choose files to attach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih berkas untuk dilampirkan</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Wall</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dinding</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tabel</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>How attachments are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara lampiran ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Show the files of all cities again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan lagi berkas semua kota</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Start a consultation first: files belong to one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai konsultasi dahulu: berkas milik sebuah konsultasi.</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Choose files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Pilih berkas</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attach files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampirkan berkas</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Urungkan</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>There is no picture to paste: copy a picture or files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada gambar untuk ditempel: salin gambar atau berkas dahulu.</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Only {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Pasted {0}.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempelan {0}.png</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>“{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” dihapus.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/cities.py" line="0" />
   <source>{0} pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} halaman</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Profil kota</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>PDF (*.pdf)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Writing the city profile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis profil kota</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kota</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua kota</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City &amp;profile PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Profil kota PDF</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Taklimat</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Start consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mulai konsultasi   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai konsultasi</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>F&amp;iles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berka&amp;s</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile {0} {1}.pdf</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Profil kota {0} {1}.pdf</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua kota (Esc)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Write the city profile to a PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis profil kota ke PDF</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>What to read before the visit, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dibaca sebelum kunjungan, dan menulisnya</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start one here, now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai satu di sini, sekarang</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Photos and documents of this city and its meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto dan dokumen kota ini dan pertemuannya</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Stopped; nothing was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihentikan; tidak ada yang ditulis.</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Remember the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ingat kotanya</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Written: {0}, {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis: {0}, {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} records were made from the notes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} catatan dibuat dari notula.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} baris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} drafts to decide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} draf menunggu keputusan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Untitled consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi tanpa judul</translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Ctrl+R reads the consultation back to the city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+R membacakan kembali konsultasi kepada kota.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>A trip of experts: who goes, to which cities, when and why. Its consultations make its itinerary.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perjalanan para ahli: siapa pergi, ke kota mana, kapan, dan mengapa. Konsultasinya menjadi rencana perjalanan.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>&amp;New delegation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Delegasi baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>New delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi baru</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Plan the &amp;first delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Rencanakan delegasi pertama</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>No delegations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada delegasi</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>The delegation was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi dihapus.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>{0} of {1} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semu&amp;a</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Ours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kita</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mereka</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ter&amp;lambat</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Tas&amp;ks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tugas</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;New task   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tugas baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>New task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tugas baru</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindak lanjut</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Nothing is owed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada utang janji</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Promises are made in consultations: &gt; for ours, &lt; for theirs. They wait here until kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji dibuat dalam konsultasi: &gt; untuk kita, &lt; untuk mereka. Janji menunggu di sini sampai ditepati.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Overview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ikhtisar</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua janji</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua tugas</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>How follow-ups are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara tindak lanjut ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What we promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji kita</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What they promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji mereka</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Our own tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tugas kita sendiri</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>We promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kita berjanji</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>They promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mereka berjanji</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>{0} late · {1} open of ours, {2} of theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} terlambat · {1} janji kita terbuka, {2} janji mereka</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Dropped by agreement.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibatalkan atas kesepakatan.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dicatat sebagai ditepati.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Show {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dicatat sebagai selesai.</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Page of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman panduan</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Tab goes from link to link, Enter follows one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tab berpindah antartautan, Enter mengikutinya</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Filter the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saring panduan</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Keeps the pages that have every typed word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya halaman yang memuat semua kata yang diketik</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Contents of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi panduan</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Up and Down show the pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Atas dan Bawah menampilkan halaman</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kem&amp;bali</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Forward</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Maju</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panduan</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>How each kind of work is done here. It is on this computer, no network is needed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara melakukan setiap pekerjaan di sini. Ada di komputer ini, tidak perlu jaringan.</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>Join a team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bergabung dengan tim</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>With the invitation file you were sent, and the six words that were said to you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dengan berkas undangan yang dikirim kepada Anda dan enam kata yang diucapkan kepada Anda.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} kebutuhan terbuka</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} janji terbuka</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>&amp;Open the city   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka k&amp;ota   Enter</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Open the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka kota</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peta</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Type a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik nama kota</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Cities on the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota di peta</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Up and Down choose a city here and on the map, Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Atas dan Bawah memilih kota di sini dan di peta, Enter membukanya</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>F6 to the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>F6 ke peta</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>How cities are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara kota ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom in (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbesar (+)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom out (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perkecil (-)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Show everything (0)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan semua (0)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>No need is open here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada kebutuhan terbuka di sini.</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Daftar</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} cities in {1} countries · {2} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} kota di {1} negara · {2} kebutuhan terbuka</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{1}, {0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1}, {0} kebutuhan terbuka</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} of {1} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} kota</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lajur per kota</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lajur per sektor</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa lajur</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang kurang atau diminta kota. Baris bertanda ! dalam konsultasi menjadi kebutuhan saat ditinjau.</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lajur</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Puts the cards into a lane for each city or each sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menyusun kartu dalam lajur untuk setiap kota atau sektor</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;Write the first need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tulis kebutuhan pertama</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;New need   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuha&amp;n baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>New need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan baru</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Age, days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Umur, hari</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Not written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ditulis</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How needs are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara kebutuhan ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No needs yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Papan</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How we know</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari mana kita tahu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penanggung jawab</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Everybody you meet: counterparts, hosts, interpreters, providers. Lines marked with @ in a consultation become people in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua yang Anda temui: mitra, tuan rumah, juru bahasa, penyedia. Baris bertanda @ dalam konsultasi menjadi orang saat ditinjau.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Offices, utilities, agencies and companies, on either side. People belong to them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kantor, utilitas, lembaga, dan perusahaan dari kedua pihak. Orang tergabung di dalamnya.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Not asked yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ditanya</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New person   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ora&amp;ng baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang baru</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persetujuan</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada nama</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People or organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang atau organisasi</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>This record is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan ini sudah tidak ada.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Local name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama setempat</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Title</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jabatan</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New {0}   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} &amp;baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} baru</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Add the &amp;first {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tambah {0} pertama</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No {0} yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>{0} noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tercatat</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Keep a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan prasetel</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Forget a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan prasetel</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Excel workbook (*.xlsx)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buku kerja Excel (*.xlsx)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/reports.py" line="0" />
   <source>{0} rows in its tables</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} baris dalam tabelnya</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Earl&amp;ier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan sebelu&amp;mnya</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>What was written before, when and for whom, and making it again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang ditulis sebelumnya, kapan dan untuk siapa, serta membuatnya lagi</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Choose, read the real page, see what stays out, write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih, baca halaman aslinya, lihat apa yang tidak ikut, lalu tulis</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>That report was about {0} cities; here it is about one or all: choose.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan itu tentang {0} kota; di sini tentang satu atau semua: pilihlah.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Drawing …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menggambar …</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The PDF itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PDF itu sendiri</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>This report could not be drawn.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan ini tidak dapat digambar.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Stopped; no file was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihentikan; tidak ada berkas yang ditulis.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Write report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis laporan</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The choices are kept as “{0}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan disimpan sebagai “{0}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Included: {0}, {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Termuat: {0}, {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Never</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak pernah</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 1 minute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 1 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 5 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 5 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 10 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 10 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 15 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 15 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 30 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 30 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 60 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah 60 menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>One by itself a few minutes after opening and each hour after; older ones thin out over months.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu cadangan otomatis beberapa menit setelah dibuka dan setiap jam sesudahnya; yang lama menipis seiring bulan.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/settings.py" line="0" />
   <source>{0} backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} cadangan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tentang dan lisensi</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Settings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Kept on this computer, for everything you open here. Each choice holds at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disimpan di komputer ini, untuk semua yang Anda buka di sini. Tiap pilihan langsung berlaku.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Light</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terang</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Dark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gelap</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kontras tinggi</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Like the system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seperti sistem</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Letter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Letter</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Documents and times</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dokumen dan waktu</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>A practice workspace has no passphrase and is never locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja latihan tidak memiliki frasa sandi dan tidak pernah dikunci</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Without a key or a click; the passphrase opens it again, and nothing typed is lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa tombol atau klik; frasa sandi membukanya lagi, dan ketikan tidak hilang</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan terakhir</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cadangkan sekarang</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Show the &amp;folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan &amp;folder</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder cadangan</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mencadangkan …</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Warna</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast has the strongest edges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kontras tinggi memiliki tepi paling tegas</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Text size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ukuran &amp;teks</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Everything grows with it; also Ctrl++ and Ctrl+-</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semuanya ikut membesar; juga Ctrl++ dan Ctrl+-</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Density</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kerapatan</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch makes targets larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sentuh membuat sasaran lebih besar</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Paper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kertas</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>What reports are written on unless another is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ukuran kertas laporan kecuali dipilih lain</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Interface language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bahasa antarmuka</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The words of the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata-kata pada jendela</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Document &amp;language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bahasa dokumen</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The first choice of new documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan pertama untuk dokumen baru</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Home zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Zona waktu asal</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Times at home, beside those of the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Waktu di rumah, di samping waktu kota</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock the &amp;window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kunci jendela</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Make a verified backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buat cadangan terverifikasi</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>There is no backup yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada cadangan.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After {0} minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setelah {0} menit</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Normal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sentuh</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The workspace's own ({0})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Milik ruang kerja ({0})</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup: {0} ({1}) · {2} here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan terakhir: {0} ({1}) · {2} di sini</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up … {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mencadangkan … {0} %</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Inbox</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kotak masuk</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbe&amp;daan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>D&amp;uplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ga&amp;nda</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tim</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Drop the files other laptops wrote here, in any order, some twice: the result is the same.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatuhkan berkas dari laptop lain di sini, urutan bebas, boleh berulang: hasilnya sama.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Write a bundle   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tulis paket   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis paket</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Open bundles   Ctrl+O</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka paket   Ctrl+O</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open bundles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka paket</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Sync</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sinkronisasi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open &amp;bundles …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka paket …</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Nothing has arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada yang datang</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>For a stick or a mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk flash disk atau surel</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Choose files other laptops wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih berkas dari laptop lain</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>With an invitation file and its six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dengan berkas undangan dan enam katanya</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source> · {0} disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· {0} perbedaan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>{0} changes not yet shared{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} perubahan belum dibagikan{1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbe&amp;daan · {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>The recovery key opens everything the team shares and is not shown again: keep it away from the laptops.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci pemulihan membuka semua yang dibagikan tim dan tidak ditampilkan lagi: jauhkan dari laptop.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Looking into the files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Melihat isi berkas</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes came in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} perubahan masuk.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Backing up and applying</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mencadangkan dan menerapkan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taking back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menarik kembali</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Putting again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memasang lagi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Writing the bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis paket</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Drop bundle files here; a folder is read by “usascp sync”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatuhkan berkas paket di sini; folder dibaca dengan “usascp sync”.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} disagreements wait.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} perbedaan menunggu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tarik kembali</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taken back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditarik kembali.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Put again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dipasang lagi.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Recovery key of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci pemulihan tim</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} untuk {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes were written to {1} in {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} perubahan ditulis ke {1} di {2}.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Choose the shared folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih folder bersama</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Send all again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kirim semuanya lagi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Exchanging</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sedang bertukar</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Written: {0} changes are new there, {1} were taken out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis: {0} perubahan baru di sana, {1} dikeluarkan.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Writing to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis ke server</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Forget name and password of a place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan nama dan kata sandi suatu tempat</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} files sent, {1} received.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} berkas dikirim, {1} diterima.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Something is still arriving there; exchange again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masih ada yang sedang tiba di sana; bertukarlah lagi nanti.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Files there are damaged or gone.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ada berkas di sana yang rusak atau hilang.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was emptied, or is another place. Nothing was done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} telah dikosongkan, atau merupakan tempat lain. Tidak ada yang dilakukan.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was not taken: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak diambil: {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Settled; it clears everywhere once shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesai; hilang di mana-mana setelah dibagikan.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Digabungkan.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Kept apart; this pair is not shown again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tetap terpisah; pasangan ini tidak ditampilkan lagi.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampaikan kata-katanya lewat jalan lain daripada {0}; undangan berlaku sampai {1}, untuk satu laptop.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>{0} is shut out; its work up to number {1} counts. Now share with all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dikeluarkan; pekerjaannya sampai nomor {1} tetap berlaku. Sekarang bagikan kepada semua.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Write an invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis undangan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Writing the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis undangan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Asking for new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Meminta kunci baru</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut out a laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan laptop</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Let more of its work count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hitung lebih banyak pekerjaannya</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shutting out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengeluarkan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Words of the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata-kata undangan</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan {0}? Yang ditulisnya mulai sekarang tidak berlaku di mana pun; isinya hanya terlindung enkripsi.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>The work of {0} counts up to number {1}. Up to which number was the laptop still in the right hands?
What it wrote until then counts once it arrives.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pekerjaan {0} dihitung sampai nomor {1}. Sampai nomor berapa laptop itu masih di tangan yang benar?
Apa yang ditulisnya sampai saat itu dihitung begitu tiba.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menerima</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menerima berkas lampiran</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengirim berkas lampiran</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengirim</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Stopped; what was done until then is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihentikan; yang sudah dilakukan tetap disimpan.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>A day fills itself from consultations: the agenda, what was promised, what is still loose. Start one in any city, look at a city first, or write down whom you will meet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari terisi sendiri dari konsultasi: agenda, janji, dan yang masih tertinggal. Mulai satu di kota mana pun, lihat kota dahulu, atau catat siapa yang akan ditemui.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Starts one now, in the city of the day, with everything filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memulai sekarang, di kota hari ini, dengan semua sudah terisi</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari ini</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari ini</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Where we are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lokasi kita</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Open de&amp;legation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka de&amp;legasi</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Loose ends of the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang tertinggal hari ini</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Start the first consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mulai konsultasi pertama   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Start the first consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai konsultasi pertama</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Your first day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari pertama Anda</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>City of the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota konsultasi</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>No delegation is travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada delegasi yang sedang bepergian</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>day {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hari {0} dari {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>In the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di kota</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>At home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di rumah</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>All open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua janji terbuka</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day's cards</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kartu-kartu hari ini</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Akhiri hari</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>That is no date; write it like Fri, 4 Dec or 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Itu bukan tanggal; tulis seperti Fri, 4 Dec atau 2026-12-04.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>{0}: answered.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: terjawab.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/rail.py" line="0" />
   <source>{0} changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} perubahan belum dibagikan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice is never shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Latihan tidak pernah dibagikan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>You are at {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Anda berada di {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Go to {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Search and tools</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cari dan alat</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Show the bar that finds, undoes and helps, or hide it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan atau sembunyikan bilah untuk mencari, membatalkan, dan bantuan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Everything is shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua sudah dibagikan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perubahan belum dibagikan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice stays on this computer; real work is shared from a workspace of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Latihan tetap di komputer ini; pekerjaan nyata dibagikan dari ruang kerjanya sendiri.</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>USASCP</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USASCP</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Desktop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Desktop</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Saved state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Status penyimpanan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Counting what is not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menghitung yang belum dibagikan</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Who writes here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang menulis di sini</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Which workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja yang mana</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Cover the window until the passphrase is given (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutupi jendela sampai frasa sandi diberikan (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Places</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempat</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Lock (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>, {0} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, {0} menunggu</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>{0}: kept on this computer only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: disimpan hanya di komputer ini</translation>
  </message>
  <message>
   <location filename="ui/reading_only.py" line="0" />
   <source>Read only: this workspace is on a server. Write in a workspace of your own, and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya baca: ruang kerja ini ada di server. Tulislah di ruang kerja Anda sendiri, lalu bagikan.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>PRACTICE  ·  nothing in here can be mixed with real work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LATIHAN  ·  tidak ada di sini yang dapat tercampur dengan pekerjaan nyata</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to redo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang diulangi.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to undo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang diurungkan.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Open a record first; its history shows beside it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka catatan dahulu; riwayatnya tampil di sampingnya.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>These changes are kept on this computer only. “usascp” can back them up and export them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perubahan ini hanya tersimpan di komputer ini. “usascp” dapat mencadangkan dan mengekspornya.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Redo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ulangi</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Done again: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diulangi: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Taken back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditarik kembali: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>There is no page for a {0} yet; see it with “usascp show”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada halaman untuk {0}; lihat dengan “usascp show”.</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>For reading only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya untuk dibaca</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saved on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tersimpan di komputer ini</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saving …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menyimpan …</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Not saved yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum tersimpan</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Your text stays where you typed it and is tried again every few seconds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks Anda tetap di tempatnya dan dicoba lagi setiap beberapa detik.</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Try now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Coba sekarang</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Undo (Ctrl+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Urungkan (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Redo (Ctrl+Shift+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ulangi (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>History of this record (Ctrl+H)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Riwayat catatan ini (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Keys (?)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tombol (?)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Help (F1)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bantuan (F1)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Settings (Ctrl+,)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan (Ctrl+,)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search everything, in any script (Ctrl+K)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cari apa saja, dalam aksara apa pun (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search or run anything</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cari atau jalankan apa saja</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Finds every record and every action; Down goes to the results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menemukan semua catatan dan tindakan; Down menuju hasil</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Ctrl+K</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+K</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Invented cities and meetings, to try things in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota dan pertemuan rekaan, untuk mencoba-coba</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Unlock this workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka kunci ruang kerja ini</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>The passphrase this workspace was made with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi saat ruang kerja ini dibuat</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>P&amp;assphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa s&amp;andi</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>What went wrong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang salah</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Unlock   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka kunci   Enter</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Practice workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja &amp;latihan</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cadangkan dan terapkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>A verified backup first; it can be taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan terperiksa dahulu; dapat ditarik kembali</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cadangkan dan terapkan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>File name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama berkas</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Open what it belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka pemiliknya</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Save a copy …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Simpan salinan …</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Hapus   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus lampiran</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Where does the copy go?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ke mana salinannya?</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Write a readable copy to a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis salinan terbaca ke folder</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete this file; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus berkas ini; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>This file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>taken {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>diambil {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Picture of {0}, no alternative text yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gambar {0}, belum ada teks alternatif</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>“{0}” was written to {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ditulis ke {1}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Up and Down scroll</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah atas dan bawah menggulir</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Type to narrow the list; Escape clears it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik untuk mempersempit daftar; Escape mengosongkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemajuan</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>&amp;Cancel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Batal</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>{0} {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} {1} dari {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Arrows go from card to card, Ctrl with left or right changes the status, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah berpindah antarkartu, Ctrl dengan kiri atau kanan mengubah status, Enter membuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Lifted from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diangkat dari sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Nothing {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>No owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa penanggung jawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} of {1} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>Show {0} more of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan {0} lagi dari {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>What is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>How many are chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berapa yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>One step to undo, Ctrl+Z</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu langkah untuk diurungkan, Ctrl+Z</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosongkan   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosongkan pilihan</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Label untuk semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Add tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah label</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dihapus</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>More</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lainnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>&amp;Add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T&amp;ambah</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>set to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>diubah menjadi {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>left without {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dibiarkan tanpa {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Put a tag on all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Beri label pada semua yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set another field of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi kolom lain dari semua yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus semua yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} untuk semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} of {1} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>tagged “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>diberi label “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0} of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi {0} dari semua yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>No {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Sign and ink: main sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanda dan warna: sektor utama</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Size: open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ukuran: kebutuhan terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>No sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa sektor</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>{0} in others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} di sektor lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Facts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Fakta</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Local time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Waktu setempat</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Vision, in our words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Visi, dengan kata-kata kita</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Caveat of the population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan tentang jumlah penduduk</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah penduduk</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Languages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bahasa</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Main language first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bahasa utama lebih dahulu</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>{0} pilot cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} kota percontohan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cohort</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Angkatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>No cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>The cities come with a workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota datang bersama ruang kerja.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Pilot city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota percontohan</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no contact yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum ada kontak</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka kebutuha&amp;n</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ke kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka tindak lanjut</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ke tindak lanjut</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No date agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanggal belum disepakati</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum ada penanggung jawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No day set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari belum ditentukan</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>People met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang yang ditemui</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show everybody met here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan semua orang yang ditemui di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Proyek</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show all projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan semua proyek</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Twinnings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemitraan kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>The city promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota berjanji</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka janji</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka pertemuan</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No organisation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada organisasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>last contact {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kontak terakhir {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>also {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>juga {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No needs noted yet. They come from the notes of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada kebutuhan. Kebutuhan berasal dari catatan konsultasi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} open, {1} met, parked or withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} terbuka, {1} terpenuhi, ditunda, atau ditarik</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody owes anything. A line that begins with &gt; or &lt; becomes a promise.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang berutang janji. Baris yang diawali &gt; atau &lt; menjadi janji.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0} among the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua {0} di tindak lanjut</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatuh tempo {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No meeting with this city yet. “New consultation” starts one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada pertemuan dengan kota ini. “Konsultasi baru” memulainya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All consultations with this city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua konsultasi dengan kota ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody yet. Participants of consultations appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada. Peserta konsultasi muncul di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No project of this city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Proyek kota ini belum diketahui.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No partnership with a U.S. city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemitraan dengan kota A.S. belum diketahui.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nothing is open on this side.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang terbuka di pihak ini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} and {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dan {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Country not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Negara tidak diketahui</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>and {0} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dan {0} lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>Columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kolom</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>&amp;Back to the usual columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kem&amp;bali ke kolom biasa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Next   Alt+↓</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikutnya   Alt+↓</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Open the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka catatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Previous   Alt+↑</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebelumnya   Alt+↑</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Putuskan nanti   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Putuskan nanti</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Keep this   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Simpan ini   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Keep this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All values stay in this field's history.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua nilai tetap ada di riwayat kolom ini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that the other changed: “Both” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang menulis di paragraf yang diubah orang lain: “Keduanya” mengambil semua perubahan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that another changed: “All” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang menulis di paragraf yang diubah orang lain: “Semua” mengambil semua perubahan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Holds here at once, and everywhere once shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Langsung berlaku di sini, dan di mana saja setelah dibagikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose a value or write a text first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih satu nilai atau tulis teks dahulu</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose it ({0}); nothing holds until it is kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih ini ({0}); belum berlaku sampai disimpan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both values stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kedua nilai tetap ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which text holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks mana yang berlaku?</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which value holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai mana yang berlaku?</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0}: choose, or write your own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: pilih, atau tulis sendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>The values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai-nilainya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>As before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seperti semula</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0} of {1} contested paragraphs are chosen.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} paragraf yang berbeda sudah dipilih.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya, dalam urutan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua, dalam urutan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Edit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sunting</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Open disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbedaan yang terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Up and Down go from one to the next; nothing is decided by going on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up dan Down berpindah antarbutir; berpindah tidak memutuskan apa pun</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>Reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data rujukan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>data rujukan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>shows meanwhile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tampil untuk sementara</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>No disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada perbedaan</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Where two people wrote the same field, both values wait here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bila dua orang mengisi kolom yang sama, kedua nilai menunggu di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Ctrl+Z opens the last one again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Z membuka kembali yang terakhir.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Settled today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diselesaikan hari ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tidak ada</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0} paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} paragraf</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>There was nothing before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebelumnya tidak ada apa-apa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Taken out: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihapus: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Differs: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berbeda: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraphs {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paragraf {0} sampai {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, {1} diubah keduanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, tidak ada yang diubah keduanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, {1} diubah beberapa orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, tidak ada yang diubah beberapa orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it in the same way</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: keduanya mengubah dengan cara sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: keduanya mengubahnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed in the same way by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: diubah dengan cara yang sama oleh {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: diubah oleh {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebelumnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pakai semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraph {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paragraf {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source> or </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>atau</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: sama di mana-mana</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: only {1} changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: hanya {1} yang mengubahnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all of what {0} wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pakai semua yang ditulis {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Choose for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih untuk {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Value {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>The text that will hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks yang akan berlaku</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sama di mana-mana</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>as it was before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>seperti semula</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>not chosen yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ditulis di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>Ctrl+Enter keeps it. Paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Enter menyimpannya. Paragraf</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>A consultation is one meeting with a city: who, when, what was said and what comes of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi adalah satu pertemuan dengan kota: siapa, kapan, apa yang dikatakan dan apa hasilnya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;New consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ko&amp;nsultasi baru   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>New consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Read back   Ctrl+R</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bacakan kembali   Ctrl+R</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baca ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Start the &amp;first one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai yang &amp;pertama</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>The city this consultation is with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota mitra konsultasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Start now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mulai sekarang</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Full screen, to turn round to the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Layar penuh, untuk dihadapkan ke kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>When</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kapan</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>No consultations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>{0} recorded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dicatat</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Another workspace writes under this laptop's name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja lain menulis dengan nama laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lanjutkan seba&amp;gai laptop baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lanjutkan sebagai laptop baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>New keys for this laptop; nothing that was written changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci baru untuk laptop ini; yang sudah ditulis tidak berubah</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Open it again now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka lagi sekarang</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Closes this window and opens the workspace with its new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menutup jendela ini dan membuka ruang kerja dengan kunci barunya</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Its disk or folder was copied. Nothing is lost, but two laptops of one name cannot both share. One of them goes on as a new laptop, here or by “usascp team renew”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk atau foldernya disalin. Tidak ada yang hilang, tetapi dua laptop bernama sama tidak dapat sama-sama berbagi. Salah satunya dilanjutkan sebagai laptop baru, di sini atau dengan “usascp team renew”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>When this workspace is opened again, this laptop is “{0}”. Then ask an administrator for an invitation; if this was an administrator's laptop, it is let in by itself.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketika ruang kerja ini dibuka lagi, laptop ini bernama “{0}”. Lalu mintalah undangan kepada administrator; jika ini laptop administrator, ia masuk dengan sendirinya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Kept on this computer only. Nothing leaves it until you write a bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya tersimpan di komputer ini. Tidak ada yang keluar sampai Anda menulis paket.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Agenda</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Agenda</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>What and with whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa dan dengan siapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing else is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada catatan lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Overdue promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji yang terlambat</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Draf</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Not yet shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum dibagikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is planned for today.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada rencana untuk hari ini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>1 draft to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1 draf untuk ditinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Neither side is late with anything.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada pihak yang terlambat.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada tulisan</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is half written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang setengah ditulis.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Draf</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terisi sendiri dari perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Everything is shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua sudah dibagikan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Changes by kind: </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perubahan menurut jenis:</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} drafts to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} draf untuk ditinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} mnt</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>All {0} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua {0} terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>owner {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>penanggung jawab {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tinjauan</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Other</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lainnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>We promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kita berjanji · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>They promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mereka berjanji · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report, {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan perjalanan, {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>&amp;Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tulis paket</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0}, rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, baris</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} belum ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membukanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>To read</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk dibaca</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>{0} at home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} di rumah</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs that may be one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan yang mungkin sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Nobody is here twice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang tercatat dua kali</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Two records with the same e-mail or the same name wait here until somebody says whether they are one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua catatan dengan surel atau nama yang sama menunggu di sini sampai ada yang mengatakan apakah keduanya satu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>&amp;Merge   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Gabungkan   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Merge</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gabungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>D&amp;ecide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Putuskan &amp;nanti   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are &amp;different   Ctrl+D</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya &amp;berbeda   Ctrl+D</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya berbeda</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>One change; undo takes it back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu perubahan; urungkan untuk membatalkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Both stay as they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya tetap seperti adanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>This pair is not shown again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan ini tidak ditampilkan lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>The two side by side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya berdampingan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the left one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka yang kiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the right one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka yang kanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;left</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan &amp;kiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;right</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan ka&amp;nan</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>What the one that stays lacks is taken from the other; whatever names the other leads to it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang kosong pada catatan yang tetap diambil dari yang lain; semua yang menyebut yang lain mengarah kepadanya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Where it is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana disebut</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Only one of them answered about consent: that answer will hold for both.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya satu yang menjawab soal persetujuan: jawaban itu berlaku bagi keduanya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>They answered differently about consent: whichever stays, the strictest decides what may leave.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawaban mereka soal persetujuan berbeda: mana pun yang tinggal, yang paling ketat menentukan apa yang boleh keluar.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay; Left and Right change it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertahankan nilai ini; Kiri dan Kanan mengubahnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertahankan nilai ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>May be one: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mungkin sama: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Choose it ({0}); nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih ({0}); tidak ada yang digabungkan sebelum Anda mengatakannya</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>{0} stays; nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tetap; tidak ada yang digabungkan sebelum Anda mengatakannya</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Report sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan dikirim</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for our own team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>untuk tim sendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for a partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>untuk mitra atau kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>untuk umum</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>No report was written yet. Choose one and press “Write PDF”; it is listed here from then on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada laporan yang ditulis. Pilih satu lalu tekan “Tulis PDF”; sejak itu laporan tercantum di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>How many reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berapa laporan</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Earlier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan sebelumnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Reports written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan yang ditulis</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka berkas</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Mark as sent today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai terkirim hari ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Enter takes these choices again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter memakai pilihan ini lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Its choices are not known to this version, so it cannot be made again from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihannya tidak dikenal versi ini, jadi tidak dapat dibuat lagi dari sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>{0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ditahan</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Sent {0}; not sent after all?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikirim {0}; ternyata belum?</translation>
  </message>
  <message>
   <location filename="ui/widgets/entry_list.py" line="0" />
   <source>Arrows go through the rows, Ctrl+Enter notes that one is settled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah menelusuri baris, Ctrl+Enter mencatat satu sebagai beres</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>+ Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>+ Saringan</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Add a filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah saringan</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Clear all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosongkan semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Enter changes this filter, Delete takes it away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mengubah saringan ini, Delete menghapusnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Show only what has a certain status, city or the like</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya tampilkan yang berstatus, berkota, atau sejenisnya tertentu</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Take all filters away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus semua saringan</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>{0}: {1}. Press to change it, its cross takes it away.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1}. Tekan untuk mengubahnya, silangnya menghapusnya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>What is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang belum ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>Press to go to the field</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tekan untuk ke kolomnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Back to today   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kembali ke hari ini   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Back to today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembali ke hari ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Trip report draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Draf laporan perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akhiri hari</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How the day stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keadaan hari ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How many loose ends are closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah urusan yang sudah ditutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Loose ends, full page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang tertinggal, halaman penuh</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>The report fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan terisi sendiri dari perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Nothing to close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang perlu ditutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source> · {0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· {0} baris untuk ditinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} appointments are held{2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} janji temu terlaksana{2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} ditutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Whose history</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Riwayat siapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>History</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Riwayat</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>with the reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bersama data rujukan</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Take out “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan lagi “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put in “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masukkan lagi “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Make {0} “{1}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jadikan {0} “{1}” lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perubahan</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Nothing was changed here yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada yang diubah di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Before: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebelum: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>After: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sesudah: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put this value back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembalikan nilai ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put back {0}, change {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembalikan {0}, perubahan {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>{0} was put back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dikembalikan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>New</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berubah</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Conflicts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bertentangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Datang</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Up and Down go to another file, Space ticks it; what it would bring is beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Atas dan Bawah menuju berkas lain, Spasi mencentangnya; apa yang akan dibawanya ada di sampingnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Without the tick it waits when the others are applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa centang, berkas ini menunggu saat yang lain diterapkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>State</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keadaan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} of {1} chosen: {2} new records, {3} changed, {4} conflicts.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} dipilih: {2} catatan baru, {3} berubah, {4} konflik.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>What arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang datang</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menunggu</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Nobody known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak dikenal</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>written {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ditulis {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>From, how and when</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari siapa, bagaimana, kapan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Put again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasang lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditarik kembali</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diterapkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated means we have it already; it counts nothing twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berulang berarti sudah kita miliki; tidak dihitung dua kali.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Not looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak terbaca</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Looking …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memeriksa …</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terapkan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} not taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak diterima</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} changes in {1} parts · came {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} perubahan dalam {1} bagian · datang {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihapus</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pratinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Not now   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nanti saja   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Look &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Periksa l&amp;agi</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Looking into {0} files …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Memeriksa {0} berkas …</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>It is tried on a copy first; nothing here changes until you apply it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini dicoba pada salinan dahulu; tidak ada yang berubah di sini sebelum Anda menerapkannya.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} files could not be looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} berkas tidak dapat diperiksa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing was changed. Look again once what was said above is put right.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang berubah. Periksa lagi setelah yang disebut di atas dibereskan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>You settle {0} disagreements, now or later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Anda menyelesaikan {0} perbedaan, sekarang atau nanti</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing is left to settle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang perlu diselesaikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave this file out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tinggalkan berkas ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What it would bring</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang akan dibawanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing new: everything in it is here already. Applying it changes nothing.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang baru: semua isinya sudah ada di sini. Menerapkannya tidak mengubah apa pun.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>All of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semuanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show fewer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan lebih sedikit</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What happens when you apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang terjadi saat Anda menerapkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Backup first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan dahulu</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>verified, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>terverifikasi, di komputer ini</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} changes go in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} perubahan masuk</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>where two differ both values are kept, nothing is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bila dua berbeda, kedua nilai disimpan, tidak ada yang dipilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Take back stays possible</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tetap bisa ditarik kembali</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>one click; what is written here since then stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>satu klik; yang ditulis di sini sejak itu tetap ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>same words, same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kata sama, data sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave {0} out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tinggalkan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} and {1} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dan {1} lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source> and </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0}, written differently by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, ditulis berbeda oleh {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Conflict</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bertentangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>until then the newer value shows, marked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sampai saat itu nilai yang lebih baru tampil, diberi tanda</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>nobody wrote over anybody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tidak ada yang menimpa tulisan orang lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show all {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan semua {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Then these six words: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lalu enam kata ini: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Nobody can open the workspace without the passphrase: take words only you would put together, write them down and keep them away from the laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang dapat membuka ruang kerja tanpa frasa sandi: pilih kata-kata yang hanya Anda yang akan merangkainya, catat, dan simpan jauh dari laptop.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas undangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The file you were sent; it can be dropped here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas yang dikirim kepada Anda; dapat dijatuhkan di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enam kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The words whoever invited you says; small and large letters are one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata-kata yang diucapkan pengundang; huruf besar dan kecil sama saja</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama Anda</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see who wrote what</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang lain melihat siapa menulis apa</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see on which laptop it was written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang lain melihat di laptop mana itu ditulis</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder ruang kerja</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A new folder; the program makes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder baru; program yang membuatnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>It opens the workspace on this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Membuka ruang kerja di laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi sekali lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The same passphrase once more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi yang sama sekali lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>How the six words are spelt</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ejaan keenam kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Join the team   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bergabung dengan tim   Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;This workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja &amp;ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>What is written in it is shared with the team as well</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang tertulis di dalamnya juga dibagikan dengan tim</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A &amp;new workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja &amp;baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This workspace stays as it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini tetap seperti adanya</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Ch&amp;oose …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Pilih …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>C&amp;hange …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ubah …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih berkas undangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Where is the workspace to be?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana ruang kerja akan dibuat?</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose another folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih folder lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Who joins</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang bergabung</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Invitation file, or drop it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas un&amp;dangan, atau jatuhkan di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file, or drop it here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih berkas undangan, atau jatuhkan di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan dibuka dengan enam kata berhuruf empat; tanyakan kepada yang mengundang Anda.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Write your name; the others see who wrote what.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis nama Anda; yang lain melihat siapa menulis apa.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Give this laptop a name; the others see on which laptop it was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Beri nama laptop ini; yang lain melihat di laptop mana itu ditulis.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Say in which folder the workspace is to be made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebutkan di folder mana ruang kerja dibuat.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose a passphrase for the workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih frasa sandi untuk ruang kerja.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The two passphrases differ; type the second once more.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kedua frasa sandi berbeda; ketik yang kedua sekali lagi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Stopped; nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihentikan; tidak ada yang dibuat.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>All files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua berkas</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Folder ruang kerja</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six &amp;words, as they were said to you</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enam &amp;kata, seperti yang diucapkan kepada Anda</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>There are only six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya ada enam kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Nama Anda</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This &amp;laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama &amp;laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Frasa sandi</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi sekali la&amp;gi</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>{0} of {1} words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Word {0} cannot be right: each word is four letters, as in “bada”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata {0} tidak mungkin benar: tiap kata terdiri dari empat huruf, seperti “bada”</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The team could not be joined ({0}); nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak dapat bergabung dengan tim ({0}); tidak ada yang dibuat.</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tombol</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>&amp;Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Everything here is also found by its name with Ctrl+K.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua di sini juga bisa dicari namanya dengan Ctrl+K.</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Close this sheet (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup lembar ini (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>All keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua tombol</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>{0} rows were copied.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} baris disalin.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>This {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>How many are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berapa yang ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Choose columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih kolom</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Filter {0} (/)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saring {0} (/)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Excel workbook</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buku kerja Excel</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>CSV for other programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CSV untuk program lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>JSON for programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JSON untuk program</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0} rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} baris</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ekspor</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export what is shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ekspor yang ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Writes these rows, in this order and with these columns, to a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis baris ini, dengan urutan dan kolom ini, ke berkas</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>File written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas ditulis</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>&amp;Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buka</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Sho&amp;w in folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tampilkan di folder</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Close the export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup ekspor</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Beginning …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memulai …</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source> &amp;Export {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ekspor {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Note export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catat ekspor</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>, {0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, {0} ditahan</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0}{1} · for our own use</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}{1} · untuk keperluan kita sendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0} ({1}) …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ({1}) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_filters.py" line="0" />
   <source>Text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° LU</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° LS</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° BT</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° W</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° BB</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Enter opens the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka peta</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Open the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka peta</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0} on the map: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} di peta: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Type a part of the name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik sebagian nama</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Date, as Fri, 4 Dec or 2026-12-04</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanggal, seperti Fri, 4 Dec atau 2026-12-04</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Write it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Nothing is loose. Everything of today is complete.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang tertinggal. Semua untuk hari ini lengkap.</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>1, 2 and 3 answer it, arrows go to the next, Enter opens what it is about</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1, 2, dan 3 menjawabnya, panah ke berikutnya, Enter membuka yang dimaksud</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Enter keeps it, Escape gives up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menyimpan, Escape membatalkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Loose ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang tertinggal</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Answer: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawaban: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>No city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota belum diisi</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Written here; it comes from no consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis di sini; tidak berasal dari konsultasi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>City of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota kebutuhan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Status of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Status kebutuhan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Where it comes from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Asalnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>The line as it was noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris sebagaimana dicatat</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>&amp;Open the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka k&amp;onsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>C&amp;lose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Close (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete this need; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus kebutuhan ini; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>From “{0}”{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari “{0}”{1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Fields of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isian kebutuhan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>lift or drop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>angkat atau letakkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>change status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ubah status</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>open beside</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>buka di samping</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hapus</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>urungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Board of needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Papan kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>What was done on the board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dilakukan di papan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Closed. </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tertutup.</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0}: {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} dari {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0} more cards are not shown yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} kartu lagi belum ditampilkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dari {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>The need is now {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan kini {0}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa status</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0} needs: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} kebutuhan: {1}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>Arrows move, Enter opens the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah bergerak, Enter membuka kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No sector yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sektor belum diisi</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua sektor</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0}, all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>With the invitation file and its six words; everything written here stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dengan berkas undangan dan enam katanya; semua yang tertulis di sini tetap ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>This laptop is not in the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop ini tidak ada di dalam tim</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>&amp;Join with an invitation …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bergabung dengan undangan …</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>An administrator shut it out. What was written since is here only. If that was a mistake, join with a new invitation in a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seorang administrator mengeluarkannya. Yang ditulis sejak itu hanya ada di sini. Jika itu keliru, bergabunglah dengan undangan baru di ruang kerja baru.</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>It has new keys that nobody has let in yet, or another laptop came in with its invitation. Nothing is lost, but it shares nothing. Ask an administrator to invite a laptop, and join with that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop ini punya kunci baru yang belum diterima siapa pun, atau laptop lain masuk dengan undangannya. Tidak ada yang hilang, tetapi ia tidak membagikan apa pun. Mintalah administrator mengundang satu laptop, lalu bergabung dengannya.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>A line may begin with a marker: need, promise, question, person, sector or money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris dapat diawali penanda: kebutuhan, janji, pertanyaan, orang, sektor, atau uang</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Just type. Begin a line with ! for a need, &gt; or &lt; for a promise, ? for a question.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik saja. Awali baris dengan ! untuk kebutuhan, &gt; atau &lt; untuk janji, ? untuk pertanyaan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>Type to narrow; Up and Down move, Enter chooses, Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik untuk mempersempit; Atas dan Bawah bergerak, Enter memilih, Escape keluar</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>{0}: choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: pilihan</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada penanggung jawab</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>made {0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>dibuat {0} hari lalu</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak belum diisi</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>no date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tanpa tanggal</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jatuh tempo hari ini</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>jatuh tempo dalam {0} hari</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>about “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tentang “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jatuh tempo {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No promises yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada janji</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No tasks yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada tugas</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>Tasks are our own. Ctrl+N writes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tugas adalah milik kita sendiri. Ctrl+N menulis satu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>No record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada catatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Type to find any record in any script, or any action.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik untuk mencari catatan apa pun dalam aksara apa pun, atau tindakan apa pun.</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Nothing found. Try fewer or other words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang ditemukan. Coba kata lain atau lebih sedikit.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{1} of {0} records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1} dari {0} catatan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Search results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil pencarian</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Up and Down choose, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up dan Down memilih, Enter membuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Number of results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah hasil</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindakan</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindakan</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{0} actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} tindakan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Recent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terbaru</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>found as {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ditemukan sebagai {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Type a name, choose from the list or make a new person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik nama, pilih dari daftar, atau buat orang baru</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka, Delete mengeluarkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add a person …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah orang …</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Unnamed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa nama</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambahkan ke {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>{0}
Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}
Enter membuka, Delete mengeluarkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Taken out; it stands for itself again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikeluarkan; kini berdiri sendiri lagi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Lisan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Car&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kartu</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Belum</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persetujuan orang ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>When consent was given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kapan persetujuan diberikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What may be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang boleh dipakai</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add a contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah rincian kontak</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>An e-mail address or a telephone number; Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alamat surel atau nomor telepon; Enter menyimpannya</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this person; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus orang ini; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>No role noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peran belum dicatat</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent was noted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persetujuan dicatat.</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this organisation; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus organisasi ini; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus organisasi</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} orang</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Nobody of this organisation is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada orang dari organisasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bandingkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>no name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum ada nama</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama orang ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name in local script</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama dalam aksara setempat</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Who they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa mereka</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add e-mail or phone, Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah surel atau telepon, Enter menyimpan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Owes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berutang janji</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Is owed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menunggu janji</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah rincian kontak</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama organisasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi apa</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka yang lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>See both side by side, merge them or keep them apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lihat keduanya berdampingan, gabungkan atau biarkan terpisah</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>It stands for itself again and is not offered for merging; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ia berdiri sendiri lagi dan tidak ditawarkan untuk digabungkan; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Notes it with the time of now; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mencatatnya dengan waktu sekarang; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tentang orang ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka organisasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tentang organisasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>May be here twice: {0} ({1})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mungkin tercatat dua kali: {0} ({1})</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka {0} yang lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bandingkan dengan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Merged here: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Digabungkan di sini: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persetujuan: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Noted {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dicatat {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} terlambat</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Down goes to the values; Enter picks the first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bawah menuju nilai; Enter memilih yang pertama</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter keeps it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menyimpan, Escape membiarkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Type to narrow</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik untuk mempersempit</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Space ticks a value, Escape closes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Spasi mencentang nilai, Escape menutup</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter picks a value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter memilih nilai</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>&amp;Save</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Simpan</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Narrow {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persempit {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Server o&amp;f the bucket</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Server wada&amp;h</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Name and password of this place are kept in this workspace, encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama dan kata sandi tempat ini disimpan dalam ruang kerja ini, terenkripsi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Forget them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Kept in this workspace, encrypted, once the place has taken them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disimpan dalam ruang kerja ini, terenkripsi, setelah diterima oleh tempat itu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Empty for Amazon's own, else https://host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosong untuk milik Amazon, selain itu https://host</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Na&amp;me</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Na&amp;ma</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Pass&amp;word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata &amp;sandi</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>They are asked for again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akan ditanyakan lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Access &amp;key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kunci akses</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Secret ke&amp;y</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci &amp;rahasia</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>{0} of the shared place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} untuk tempat bersama</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>How it stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keadaannya</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bukti</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>What shows that the promise was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang menunjukkan bahwa janji ditepati</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Proof that it was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bukti bahwa dite&amp;pati</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Drop by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Batalkan atas kesepakatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai ditepati</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai selesai</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>A message, a file, who confirmed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pesan, berkas, siapa yang memastikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Note that it is settled; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catat sebagai beres; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tugas</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>{0}   Ctrl+Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}   Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Fields of this {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isian {0} ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>We</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kita</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>You</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Anda</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setuju</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak setuju</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Correct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbaiki</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Words of this point</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata-kata butir ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Enter keeps the correction; the original stays beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menyimpan koreksi; yang asli tetap di sampingnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not answered yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum dijawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Enter  agreed     N  not agreed     E  correct     Up, Down  move     + −  size     Ctrl+Z  undo     Esc  leave</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter  setuju     N  tidak setuju     E  perbaiki     Atas, Bawah  pindah     + −  ukuran     Ctrl+Z  urungkan     Esc  keluar</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What you need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang Anda butuhkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dijanjikan</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Still to be answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang masih perlu dijawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baca ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>How far the read-back is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemajuan baca ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points that were answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Butir yang sudah dijawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang disimpan</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Writing the PDF …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menulis PDF …</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Nothing to read back yet: review the notes first, so that needs and promises stand here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada yang dibaca ulang: tinjau catatan dahulu, agar kebutuhan dan janji ada di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf lebih kecil</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf lebih besar</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Print</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cetak</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baca ulang kepada</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Who of the city heard this and answers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa dari kota yang mendengar dan menjawab</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back &amp;to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baca ulang &amp;kepada</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pokok-pokok</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Please tell us what is missing or wrong.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mohon sampaikan apa yang kurang atau keliru.</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Choose who</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih siapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan bacaan ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf lebih kecil (-)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Huruf lebih besar (+)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back as a PDF (Ctrl+E)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan baca ulang sebagai PDF (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Write the PDF and open it to print (Ctrl+P)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis PDF dan buka untuk dicetak (Ctrl+P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Leave; everything is kept (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluar; semua tersimpan (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>{0} of {1} read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} dibaca ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Kept at {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disimpan pukul {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Written: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>Heads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Judul kolom</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>A click sorts, dragging moves a column, the menu key chooses columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Klik mengurutkan, menyeret memindahkan kolom, tombol menu memilih kolom</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang cocok</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>No record fits this filter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada catatan yang cocok dengan saringan ini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Clear the &amp;filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kosongkan saringan</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing here yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada apa-apa di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Remember the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ingat daftar</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_table.py" line="0" />
   <source>Arrows go through the rows, typing filters them, Enter opens one, Space chooses it, Ctrl+A chooses all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah menelusuri baris, mengetik menyaring, Enter membuka, Spasi memilih, Ctrl+A memilih semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MYANMAR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MYANMAR</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>THAILAND</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THAILAND</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>LAOS</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LAOS</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>VIET NAM</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>VIETNAM</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MALAYSIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MALAYSIA</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>INDONESIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>INDONESIA</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>PHILIPPINES</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>FILIPINA</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>South China Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laut Tiongkok Selatan</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Andaman Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laut Andaman</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Java Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laut Jawa</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Pacific Ocean</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Samudra Pasifik</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Celebes Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laut Sulawesi</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Map of the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peta kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Arrows go from city to city, plus and minus zoom; the list says the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah berpindah antarkota, plus dan minus memperbesar; daftar memuat hal yang sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Chapters</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bab</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Leaves this chapter out of the report when it is not ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bab ini tidak dimuat dalam laporan bila tidak dicentang</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Our own &amp;team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tim kita sendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Everything, marked internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semuanya, ditandai internal</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>A &amp;partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mitra atau kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only consented names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya nama yang disetujui</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pu&amp;blic</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pu&amp;blik</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only what is marked public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya yang ditandai publik</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>C&amp;onsultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>K&amp;onsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no consultation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Delegasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>delegasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua delegasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no delegation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada delegasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pro&amp;gramme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pro&amp;gram</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>program</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua program</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no programme yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada program</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lapo&amp;ran</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>What this report holds</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi laporan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;For whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Untuk siapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bahasa</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>P&amp;aper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kert&amp;as</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose for whom: a partner, or one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih untuk siapa: mitra, atau satu kota.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The city itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota itu sendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Perio&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perio&amp;de</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Audience</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pembaca</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choices of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan laporan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The period ends before it begins.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Periode berakhir sebelum dimulai.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>First day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari pertama</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Last day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari terakhir</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} laporan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih {0}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the period, like 2026-03-02; empty for no limit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} periode, seperti 2026-03-02; kosong berarti tanpa batas</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Takes the choices kept under this name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memakai pilihan yang disimpan dengan nama ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Presets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prasetel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>&amp;Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Simpan pilihan ini sebagai prasetel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan pilihan ini sebagai prasetel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Name of the preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama prasetel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Enter keeps the choices under this name, Escape keeps nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menyimpan pilihan dengan nama ini, Escape tidak menyimpan apa pun</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman yang tampil</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>State of the preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Status pratinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman sebelumnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Next page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman berikutnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page smaller</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman lebih kecil</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman lebih besar</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Fit page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paskan halaman</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Preview of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pratinjau laporan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman laporan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman {0} dari {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1} of the report as it will be written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman {0} dari {1} laporan seperti akan ditulis</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>The report was not written: the program could not be started once more. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan tidak ditulis: program tidak dapat dijalankan sekali lagi. Coba lagi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>Page {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Halaman {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} sheets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} lembar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Show all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows record by record what stays out and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menampilkan per catatan apa yang tidak dimuat dan mengapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditahan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Included</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Termuat</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Ask for consent of {0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Minta persetujuan {0} orang</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows who was not asked; consent is noted on the page of each</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menampilkan siapa yang belum ditanya; persetujuan dicatat di halaman masing-masing</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Not asked for consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum diminta persetujuan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tuliskan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF   Ctrl+E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis PDF   Ctrl+E</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write E&amp;xcel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis E&amp;xcel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>nothing withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tidak ada yang ditahan</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Enter shows which they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menampilkan yang mana</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} of {1} {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>What is withheld and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang ditahan dan mengapa</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Nothing is withheld.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang ditahan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Becomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menjadi</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Text, and the line it came from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks, dan baris asalnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rincian</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Decision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keputusan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pindah</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>terima dan lanjut</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lewati</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>stated, observed, inferred</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dinyatakan, diamati, disimpulkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>prioritas</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jenis</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>join</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>gabung</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>split</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tarik kembali</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diputuskan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Keep what was accepted   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Simpan yang diterima   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Keep what was accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan yang diterima</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup, putuskan nanti   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup, putuskan nanti</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Accept &amp;all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terima &amp;semua</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Start &amp;over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mulai dari awal</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Baca ulang</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>There is nothing above it that it can be joined with.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di atasnya tidak ada yang dapat digabungkan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Put the cursor where the second one begins, then split.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Letakkan kursor di awal bagian kedua, lalu pisahkan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>No line begins with a marker, or all were kept already.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada baris berpenanda, atau semua sudah disimpan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Nothing is recorded yet; your decisions wait here, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada yang direkam; keputusan Anda menunggu di sini, di komputer ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Forget every decision made here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lupakan semua keputusan di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Full screen (Ctrl+R)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Layar penuh (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Review: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tinjauan: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} of {1} decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} diputuskan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} accepted   {1} skipped   {2} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} diterima   {1} dilewati   {2} menunggu</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diterima</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skipped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dilewati</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next   ↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terima dan lanjut   ↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terima dan lanjut</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip   Alt+S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lewati   Alt+S</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lewati</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two   Alt+T</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pisah dua   Alt+T</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pisah dua</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above   Alt+J</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gabung dengan yang di atas   Alt+J</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gabung dengan yang di atas</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Deciding</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sedang diputuskan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>At the cursor: what stands after it becomes a draft of its own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pada kursor: yang sesudahnya menjadi draf tersendiri</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Make one draft of this one and the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jadikan satu draf dari yang ini dan yang di atas</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Choose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>as 4 December 2026</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sebagai 4 Desember 2026</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>who it was</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>siapa orangnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>{0}: words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: kata-kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sektor</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prioritas</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Urgency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemendesakan</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa prioritas</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa tanggal</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Until</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampai</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Alt+{0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alt+{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_segments.py" line="0" />
   <source>Decisions so far</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keputusan sejauh ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_words.py" line="0" />
   <source>Enter accepts, Alt+S skips, Up and Down move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menerima, Alt+S melewati, Up dan Down berpindah</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Lines and when they were kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris dan kapan disimpan</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Finish and review   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Selesaikan dan tinjau   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Finish and review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesaikan dan tinjau</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Daftar</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Rincian</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Ctrl+Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Full screen, to turn round to the city (Ctrl+R)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Layar penuh, untuk diperlihatkan kepada kota (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Back to all consultations (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembali ke semua konsultasi (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Title, place, people, summary and outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Judul, tempat, orang, ringkasan, dan hasil</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Alt+1 … 7</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alt+1 … 7</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Details of the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rincian konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Measure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ukuran</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah hasil ukur</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Time stamp</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cap waktu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add the time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah waktu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Take out person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>People have no page of their own yet; see them with “usascp show person”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang belum punya halaman sendiri; lihat dengan “usascp show person”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Taken out of this consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikeluarkan dari konsultasi ini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} s ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tersimpan {0} dtk lalu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} min ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tersimpan {0} mnt lalu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a week</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam seminggu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In two weeks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam dua minggu</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a month</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam sebulan</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In three months</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam tiga bulan</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In half a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam setengah tahun</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Add the &amp;line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah &amp;baris</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>By when?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampai kapan?</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>What was measured</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang diukur</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satuan</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Enter goes on and keeps after the unit; Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter lanjut dan menyimpan setelah satuan; Escape keluar</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Who?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa?</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: by {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seperti diketik: by {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seperti diketik: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach to consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampirkan ke konsultasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photos and documents (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;All files (*)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto dan dokumen (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;Semua berkas (*)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Notes hold text only; the picture can be attached as a photo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan hanya memuat teks; gambar dapat dilampirkan sebagai foto.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>What was pasted is no picture that can be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang ditempel bukan gambar yang dapat dibaca.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampirkan foto</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>pasted picture.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>gambar tempelan.png</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampirkan foto atau berkas</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” is a folder; open it and drop the files themselves. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” adalah folder; buka dan jatuhkan berkasnya. Tidak ada yang dilampirkan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>{0} files at once are too many; drop at most {1}. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} berkas sekaligus terlalu banyak; jatuhkan paling banyak {1}. Tidak ada yang dilampirkan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” dilampirkan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photo: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>File: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>no date yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum ada tanggal</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>perlu organisasi</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a need above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>perlu kebutuhan di atasnya</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a known sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>perlu sektor yang dikenal</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs an amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>perlu jumlah</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>perlu kata</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>What this line will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris ini akan menjadi apa</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers dates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, Tab menawarkan tanggal</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, Tab menawarkan orang</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>Esc makes it plain text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Esc menjadikannya teks biasa</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Running</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berlangsung</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>People in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang di ruangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baterai</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Everything typed is kept; find a socket before it is empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua ketikan tersimpan; cari stopkontak sebelum habis</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baterai {0} %</translation>
  </message>
  <message>
   <location filename="ui/widgets/row_button.py" line="0" />
   <source>Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>From this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai tanggal ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Until this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampai tanggal ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At least</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paling sedikit</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paling banyak</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Contains</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memuat</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>from {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dari {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>until {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sampai {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at least {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>paling sedikit {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at most {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>paling banyak {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>contains “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>memuat “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>All open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua yang terbuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>This trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perjalanan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Overdue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lewat jatuh tempo</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosong</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terisi</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>During this trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selama perjalanan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Unknown filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saringan tidak dikenal</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>What cannot be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang tidak dapat dipakai</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>&amp;Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Saring</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Enter filters by it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter menyaring, Escape keluar</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Space ticks it, Enter filters by what is ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Spasi mencentang, Enter menyaring menurut yang dicentang</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a day; write it as 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan tanggal; tulis seperti 2026-12-04.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan angka.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>5000 or 5000 USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5000 atau 5000 USD</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Shared folder or server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder atau server bersama</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Where the others exchange too; everything there is encrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempat yang lain juga bertukar; semua di sana terenkripsi</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tempat</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Exchange once: only then do the others know this laptop, and you get what they wrote.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bertukarlah sekali: baru sesudah itu yang lain mengenal laptop ini dan Anda mendapat yang mereka tulis.</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Folder …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Folder …</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Exchange now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tukar &amp;sekarang</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Last exchanged {0} at {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terakhir bertukar {0} di {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>A folder, webdav://, s3:// or postgresql://</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder, webdav://, s3:// atau postgresql://</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Choose a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih folder</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Take what is new there and put there what is new here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ambil yang baru di sana dan taruh yang baru di sini ke sana</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>&amp;Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tutup   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Load &amp;more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Muat &amp;lagi</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Close this list (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup daftar ini (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Show older ones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan yang lebih lama</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Same data?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data sama?</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Read these six words to the other laptop. Same words, same data.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bacakan enam kata ini kepada laptop lain. Kata sama, data sama.</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata laptop lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Each word is compared while you type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Setiap kata dibandingkan saat Anda mengetik</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Whether the words are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apakah kata-katanya sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Type the words the other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketik kata-kata dari laptop lain</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0}: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata {0}: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The same words: the same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata-katanya sama: datanya sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0} differs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata {0} berbeda</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>{0} of {1} are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dari {1} sama</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>&amp;Invite a laptop …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Undang laptop …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as &amp;administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sebagai &amp;administrator</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sebagai administrator</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>The new laptop may invite and shut out too; a team has two at most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop baru juga boleh mengundang dan mengeluarkan; satu tim paling banyak punya dua</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Laptops of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop tim</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Who holds this laptop's work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang memegang pekerjaan laptop ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>No team yet. Inviting a laptop, or writing a bundle, founds one with this laptop as its first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada tim. Mengundang laptop, atau menulis paket, membentuknya dengan laptop ini sebagai yang pertama.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Everything written here is held by two other laptops: safe to wipe.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua yang ditulis di sini ada di dua laptop lain: aman untuk dihapus.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>its work up to {0} is here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pekerjaannya sampai {0} ada di sini</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>holds ours up to {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>memegang milik kita sampai {0} dari {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Administrator</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Bundle for it …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bundel untuknya …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more count …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hitung lebih banyak …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Only what it has not said to hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya yang belum dinyatakannya ada</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Write a bundle for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis bundel untuk {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Work it wrote before it was lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pekerjaan yang ditulisnya sebelum hilang</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more of the work of {0} count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hitung lebih banyak pekerjaan {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>number {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nomor {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>numbers {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nomor {0} sampai {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Missing here: {0} of {1}, seen by others.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada di sini: {0} dari {1}, dilihat laptop lain.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out after {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikeluarkan setelah {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Arrow keys go from file to file, Enter opens one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panah berpindah antarberkas, Enter membuka</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perlu keterangan</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perlu teks alternatif</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>. Wants a caption and alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>. Perlu keterangan dan teks alternatif</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>We promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kita berjanji</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>They promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mereka berjanji</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertanyaan</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Number of drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah draf</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akan menjadi</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>What the marked lines become; Enter goes to the line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil dari baris bertanda; Enter menuju baris</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Begin a line with ! for a need, &gt; for our promise, &lt; for theirs, ? for a question, @ for a person.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Awali baris dengan ! untuk kebutuhan, &gt; untuk janji kita, &lt; untuk janji mereka, ? untuk pertanyaan, @ untuk orang.</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Nothing is recorded until you review it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang dicatat sampai Anda meninjaunya.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} pertemuan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Dates not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanggal belum ditentukan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Members</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Anggota</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Delete this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus &amp;delegasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Title of this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Judul delegasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Plan a meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rencanakan &amp;pertemuan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Laporan perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rencana perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa jam</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>What waits in the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang menunggu di kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} to {1} · {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sampai {1} · {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Delete it; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus; dapat diurungkan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Add a consultation to the itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah konsultasi ke rencana perjalanan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>See the report of this delegation, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lihat laporan delegasi ini, dan tuliskan</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Enter opens the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membuka kota</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>This delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No meeting is planned yet. “Plan a meeting” adds the first; its day can be changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada pertemuan yang direncanakan. “Rencanakan pertemuan” menambah yang pertama; harinya dapat diubah.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No city yet. Name the cities under Details; their needs and promises appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ada kota. Sebutkan kotanya di Rincian; kebutuhan dan janjinya muncul di sini.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Taken out of the delegation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikeluarkan dari delegasi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Day {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hari {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>‹ &amp;Back to the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>‹ Kem&amp;bali ke daftar</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>Back to the list (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembali ke daftar (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Saved views of this list: filters, order and columns under a name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan tersimpan daftar ini: saringan, urutan, dan kolom dengan nama</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama tampilan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>New name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama baru tampilan ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan tampilan</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ganti nama tampilan</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus tampilan</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>&amp;Rename</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ganti nama</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Everything, as usual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semuanya, seperti biasa</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save this view as …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan tampilan ini sebagai …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan “{0}” disimpan.</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan “{0}” dihapus.</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename “{0}” …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ganti nama “{0}” …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/withheld_pane.py" line="0" />
   <source>Enter opens it, where what it says can be changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter membukanya, di sana isinya dapat diubah</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>Write this down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catat ini</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>I have written it &amp;down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Su&amp;dah saya catat</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>For reporting tools and for many to read at once. The tables are not encrypted: whoever runs the server, or is given the role usascp_reader, can read all that was ever written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk alat pelaporan dan agar banyak orang dapat membaca sekaligus. Tabelnya tidak terenkripsi: siapa pun yang menjalankan server, atau diberi peran usascp_reader, dapat membaca semua yang pernah ditulis.</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Plain tables on a server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tabel terbuka di server</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Address of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alamat server</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Name, host and database, as postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama, host, dan basis data, seperti postgresql://name@host/database</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Password of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kata sandi server</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>It is not kept; empty if this computer knows it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak disimpan; kosongkan jika komputer ini mengetahuinya</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencr&amp;ypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ya, server menyimpannya tanpa enkripsi</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ya, server menyimpannya tanpa enkripsi</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Nothing is written there without this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa ini tidak ada yang ditulis di sana</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>W&amp;rite to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis ke se&amp;rver</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Last written {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terakhir ditulis {0} ke {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>postgresql://nama@host/basisdata</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Make the tables there, or bring them up to date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buat tabel di sana, atau perbarui</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Ser&amp;ver</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ser&amp;ver</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Pa&amp;ssword</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>K&amp;ata sandi</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Add: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Change: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ubah: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Delete: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Move need to: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pindahkan kebutuhan ke: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Put back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kembalikan: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Set: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isi: {0}</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>Give the workspace's address as postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikan alamat ruang kerja sebagai postgresql://host/database.</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>{0} is open for reading only; write in a workspace of your own and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} hanya terbuka untuk dibaca; tulislah di ruang kerja Anda sendiri, lalu bagikan.</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>This is done in a workspace's folder on this computer, not at an address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini dilakukan di folder ruang kerja pada komputer ini, bukan pada alamat.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The first line of stdin is not a data key of 64 hexadecimal characters.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris pertama stdin bukan kunci data 64 karakter heksadesimal.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>--progress takes only the word json.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>--progress hanya menerima kata json.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The passphrase file {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas frasa sandi {0} tidak dapat dibaca ({1}).</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} cannot be filtered; “usascp search” looks into them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat disaring; “usascp search” mencarinya.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} has no code “{1}”; it knows {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak mengenal kode “{1}”; yang dikenal: {2}.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is not field=value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak berbentuk field=value.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is given twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” diberikan dua kali.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0}: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="cli/records.py" line="0" />
   <source>Give the fields with --set, or --stdin for lines of JSON; not both.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikan isian dengan --set, atau --stdin untuk baris JSON; jangan keduanya.</translation>
  </message>
  <message>
   <location filename="cli/records.py" line="0" />
   <source>There is nothing to {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada yang dapat dilakukan: {0}.</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>This field had no value before; take mine, theirs or a value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isian ini sebelumnya kosong; ambil mine, theirs, atau sebuah nilai.</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>There is no conflict “{0}”; “usascp conflicts” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada konflik “{0}”; “usascp conflicts” menampilkan daftarnya.</translation>
  </message>
  <message>
   <location filename="cli/team.py" line="0" />
   <source>Put the six words of the invitation into {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masukkan enam kata undangan ke {0}.</translation>
  </message>
  <message>
   <location filename="cli/tour.py" line="0" />
   <source>The tour could not take back what it had just done; please report this.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tur tidak dapat menarik kembali yang baru dilakukannya; mohon laporkan.</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>“{0}” is no scale; use {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan skala; gunakan {1}.</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>There is no workspace in {0}; “usascp new” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada ruang kerja di {0}; “usascp new” membuatnya.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings were damaged; defaults are used and the damaged file is kept as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan rusak; nilai bawaan dipakai dan berkas yang rusak disimpan sebagai {0}.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>Settings that cannot be used were left at their defaults: {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan yang tidak dapat dipakai dibiarkan pada nilai bawaannya: {0} ({1}).</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} are damaged and could not be moved aside; defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan di {0} rusak dan tidak dapat dipindahkan; nilai bawaan dipakai.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} could not be read ({1}); defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan di {0} tidak dapat dibaca ({1}); nilai bawaan dipakai.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings could not be saved in {0} ({1}); check that you may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan tidak dapat disimpan di {0} ({1}); periksa apakah Anda boleh menulis di sana.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The setting {0} cannot be {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaturan {0} tidak boleh {1}.</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked; name and role stay internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>orang itu belum ditanya; nama dan jabatan tetap internal</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>sensitif secara komersial</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>internal</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>{0}, not for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, bukan untuk {1}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>another partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>mitra lain yang disebut</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>no partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tidak ada mitra yang disebut</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner only, and {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hanya untuk mitra yang disebut, dan {0}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked about contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>orang itu belum ditanya tentang rincian kontaknya</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>umum</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>mitra</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>marked as not for export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ditandai tidak untuk diekspor</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>its sensitivity “{0}” is not known to this version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kepekaannya “{0}” tidak dikenal versi ini</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person has withdrawn consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>orang itu telah menarik persetujuannya</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner, not for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>untuk mitra yang disebut, bukan untuk umum</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the card was handed over for that event's providers only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kartu nama diserahkan hanya untuk penyedia di acara itu</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pejabat publik, hanya kontak kerja</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tanpa penanggung jawab</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tanpa jatuh tempo</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no sector is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak jelas menyebut sektor</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>more than one {0} given, the last one is used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lebih dari satu {0} diberikan, yang terakhir dipakai</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no amount is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak jelas menyebut jumlah</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no currency given, taken as USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>mata uang tidak disebut, dianggap USD</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tanpa organisasi</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a date; write it like 2026-03-02.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan tanggal; tulislah seperti 2026-03-02.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>The clocks of {0} never show {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jam di {0} tidak pernah menunjukkan {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>{0} is not the offset of {1} at {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan selisih waktu {1} pada {2}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment needs a time zone, this time has none.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Waktu memerlukan zona waktu; yang ini tidak punya.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a moment; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan waktu; tulislah seperti {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment is kept as its time in UTC and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Waktu disimpan sebagai jam UTC dan zonanya saja.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a time in UTC such as 2026-03-02T02:00:00Z.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan waktu UTC seperti 2026-03-02T02:00:00Z.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a day and time of the calendar; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan hari dan jam pada kalender; tulislah seperti {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a known time zone; use a name like Asia/Vientiane.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan zona waktu yang dikenal; gunakan nama seperti Asia/Vientiane.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>This time lies outside the years 1 to 9999.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Waktu ini di luar tahun 1 sampai 9999.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” does not name its time zone; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak menyebut zona waktunya; tulislah seperti {1}.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money is a number, not NaN or Infinity.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah uang adalah angka, bukan NaN atau Infinity.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits before the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah uang paling banyak {0} angka sebelum titik.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits after the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah uang paling banyak {0} angka setelah titik.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a currency; use three capital letters such as USD.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan mata uang; gunakan tiga huruf besar seperti USD.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>{0} is not a price year between 1900 and 2199.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan tahun harga antara 1900 dan 2199.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount of money; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan jumlah uang; tulislah seperti {1}.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>Money is kept as an amount in figures, a currency and a year, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Uang disimpan sebagai jumlah dalam angka, mata uang dan tahun saja.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount in figures such as 12.50.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan jumlah dalam angka seperti 12.50.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a price year.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan tahun harga.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan angka derajat.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a place; write latitude and longitude like 17.96,102.61.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan tempat; tulislah lintang dan bujur seperti 17.96,102.61.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>A place is kept as its latitude and longitude, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempat disimpan sebagai lintang dan bujur saja.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>That is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Itu bukan angka derajat.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>latitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lintang</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>longitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bujur</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>{0} is not a {1} between -{2} and {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan {1} antara -{2} dan {2}.</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>{0} is not a {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan {1}</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>due date is past</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>jatuh tempo sudah lewat</translation>
  </message>
  <message>
   <location filename="exports/excel/rows.py" line="0" />
   <source>A sheet holds {0} rows and this table has more; narrow the filters or write CSV instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu lembar memuat {0} baris dan tabel ini lebih banyak; persempit saringan atau tulis CSV.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The disk is full: “{0}” was not written; make room or choose another disk, then export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk penuh: “{0}” tidak ditulis; kosongkan tempat atau pilih disk lain, lalu ekspor lagi.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written in “{1}”; close it if it is open in another program, or choose a folder you may write to.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dapat ditulis di “{1}”; tutup jika terbuka di program lain, atau pilih folder yang boleh Anda tulisi.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The folder “{1}” does not exist; choose another one and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder “{1}” tidak ada; pilih yang lain lalu ekspor lagi.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” is a folder; choose another name for the file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” adalah folder; pilih nama lain untuk berkas itu.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The name “{0}” is too long for this disk; choose a shorter one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama “{0}” terlalu panjang untuk disk ini; pilih yang lebih pendek.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written ({1}); choose another place and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dapat ditulis ({1}); pilih tempat lain lalu ekspor lagi.</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Opening the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Membuka undangan</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Making the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Membuat ruang kerja</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Joining the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bergabung dengan tim</translation>
  </message>
  <message>
   <location filename="records/__init__.py" line="0" />
   <source>There is no record called “{0}”; “usascp records” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada catatan bernama “{0}”; “usascp records” menampilkan semuanya.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a text.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>berikan teks.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>berikan bilangan bulat.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>the number is too large.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>angkanya terlalu besar.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a number that is not infinite.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>berikan angka yang tidak tak hingga.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give yes or no.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>berikan ya atau tidak.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>a moment is its time and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>waktu adalah jam dan zonanya saja.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak disimpan: {1}</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: give its values separated by commas.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak disimpan: berikan nilainya dipisahkan koma.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>“{0}” is not a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan bilangan bulat.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give it as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>berikan seperti {0}.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This laptop's own keys in the workspace are damaged; restore the workspace from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci laptop ini di ruang kerja rusak; pulihkan ruang kerja dari cadangan.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>A newer version of this program made this laptop's keys; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci laptop ini dibuat versi program yang lebih baru; pasang versi itu.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This was encrypted for other devices, or altered on the way; ask its sender for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini dienkripsi untuk perangkat lain, atau berubah di perjalanan; minta yang baru kepada pengirim.</translation>
  </message>
  <message>
   <location filename="security/files.py" line="0" />
   <source>An attached file is damaged or incomplete; fetch it again or restore it from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas lampiran rusak atau tidak lengkap; ambil lagi atau pulihkan dari cadangan.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace (keys.json) are damaged; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci ruang kerja ini (keys.json) rusak; pulihkan keys.json dari cadangan.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The key of this workspace is in the system keyring of the person and computer that made it; open it there, or restore a backup that has a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci ruang kerja ini ada di penyimpan kunci orang dan komputer yang membuatnya; buka di sana, atau pulihkan cadangan yang memiliki frasa sandi.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase is empty; give one of several words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi kosong; berikan yang terdiri dari beberapa kata.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A newer version of this program made the keys of this workspace; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci ruang kerja ini dibuat versi program yang lebih baru; pasang versi itu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace ask for far too much work; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci ruang kerja ini meminta kerja terlalu banyak; pulihkan keys.json dari cadangan.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The system keyring is not available on this computer; give a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penyimpan kunci sistem tidak tersedia di komputer ini; berikan frasa sandi.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A workspace needs a passphrase or the system keyring; give one of them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja perlu frasa sandi atau penyimpan kunci sistem; berikan salah satu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>This workspace opens with a passphrase; give its passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini dibuka dengan frasa sandi; berikan frasa sandinya.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase does not open this workspace; check it and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi tidak membuka ruang kerja ini; periksa dan coba lagi.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase holds bytes that are not text; give it as UTF-8.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Frasa sandi memuat bita yang bukan teks; berikan sebagai UTF-8.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>There is too little free memory to check the passphrase; close some programs.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memori kosong terlalu sedikit untuk memeriksa frasa sandi; tutup beberapa program.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} exists already; choose another folder, because replacing it would lose its workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada; pilih folder lain, karena menggantinya akan menghilangkan ruang kerjanya.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} is not a workspace: it has no {1}; check the folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan ruang kerja: tidak ada {1} di dalamnya; periksa foldernya.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} cannot be read ({1}); check that you may read it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat dibaca ({1}); periksa apakah Anda boleh membacanya.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} could not be written ({1}); check that the folder can be written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat ditulis ({1}); periksa apakah foldernya dapat ditulisi.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} has this workspace open on {1} (process {2}) since {3}; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} membuka ruang kerja ini di {1} (proses {2}) sejak {3}; tutup dulu di sana.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Another program has this workspace open for writing; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Program lain membuka ruang kerja ini untuk menulis; tutup dulu di sana.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>its disk offers no locks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>disknya tidak menyediakan penguncian</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} cannot be opened for writing ({1}); move the workspace to a folder on this computer that you may write to, or open it for reading.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat dibuka untuk menulis ({1}); pindahkan ruang kerja ke folder di komputer ini yang boleh Anda tulisi, atau buka untuk dibaca.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Somebody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seseorang</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Permission denied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Izin ditolak</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No such file or directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas atau folder tidak ada</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No space left on device</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada ruang tersisa di disk</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Read-only file system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk hanya dapat dibaca</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Input/output error</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesalahan baca/tulis</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Disk quota exceeded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatah disk terlampaui</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File exists</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas sudah ada</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File name too long</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama berkas terlalu panjang</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Is a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Itu sebuah folder</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Not a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bukan folder</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Operation not permitted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindakan tidak diizinkan</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: the picture is damaged or cut off; copy it from the camera again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: gambarnya rusak atau terpotong; salin lagi dari kamera.</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>The attachment “{0}” has no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampiran “{0}” tidak punya berkas.</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” could not be copied ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dapat disalin ({1}).</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: it has too many pixels; make it smaller.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: pikselnya terlalu banyak; perkecil.</translation>
  </message>
  <message numerus="yes">
   <location filename="services/bulk.py" line="0" />
   <source>{0} {1} were {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} {1}: {2}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>A tag is one word or a few, without a comma.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Label adalah satu atau beberapa kata, tanpa koma.</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} had been deleted meanwhile.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah dihapus sementara itu.</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} cannot be set for many records at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat diisi untuk banyak catatan sekaligus.</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Promise kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji ditepati</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Drop promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Batalkan janji</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Finish consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesaikan konsultasi</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Add measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah pengukuran</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Add member</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah anggota</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Take member out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan anggota</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Plan meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rencanakan pertemuan</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Untitled delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi tanpa judul</translation>
  </message>
  <message>
   <location filename="services/demo/__init__.py" line="0" />
   <source>Practice data go only into a practice workspace; make one with “usascp new --practice”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data latihan hanya masuk ke ruang kerja latihan; buat dengan “usascp new --practice”.</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Settle disagreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesaikan perbedaan</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Deleted there, edited here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihapus di sana, disunting di sini</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Keep the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan catatan</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Delete the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus catatan</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Not known here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak dikenal di sini</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Merge duplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gabungkan data ganda</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Say that two are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nyatakan keduanya berbeda</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Take out what was merged</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keluarkan yang digabungkan</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>These two are one already; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keduanya sudah menjadi satu; tidak ada yang diubah.</translation>
  </message>
  <message numerus="yes">
   <location filename="services/duplicates.py" line="0" />
   <source>{0} contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} rincian kontak</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Only people and organisations can be merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya orang dan organisasi yang dapat digabungkan.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This {0} is no longer here; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dimaksud ({0}) sudah tidak ada; tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This record stands for itself; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan ini berdiri sendiri; tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This field cannot be chosen when merging; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isian ini tidak dapat dipilih saat menggabungkan; tidak ada yang diubah.</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>“{0}” does not end in a format for reports; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak berakhiran format laporan; akhiri dengan {1}.</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>Only a PDF can be locked with a password; “{0}” cannot.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya PDF yang dapat dikunci dengan kata sandi; “{0}” tidak.</translation>
  </message>
  <message>
   <location filename="services/exporting_apart.py" line="0" />
   <source>The report was not written: the process that writes it ended by itself. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan tidak ditulis: proses yang menulisnya berhenti sendiri. Coba lagi.</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Add follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah tindak lanjut</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Complete follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesaikan tindak lanjut</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>“{0}” does not end in a format for lists; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak berakhiran format daftar; akhiri dengan {1}.</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>Reading</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Membaca</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Answer a loose end</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawab hal yang belum selesai</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Other…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lainnya…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Date…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanggal…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Write…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lisan</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kartu</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>met {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bertemu {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="services/loose_answers.py" line="0" />
   <source>{0} photos without a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} foto tanpa keterangan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>no side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pihak belum diisi</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keterangan…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption all…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keterangan semua…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Line only in {0}, no English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris hanya dalam {0}, tanpa bahasa Inggris</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>we owe the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kita berutang kepada kota</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>the city owes us</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kota berutang kepada kita</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Translate…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terjemahkan…</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>No city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanpa kota</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>All needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua kebutuhan</translation>
  </message>
  <message numerus="yes">
   <location filename="services/needs_board.py" line="0" />
   <source>{0} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} kota</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>{0} open in {1} · {2} critical or high</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} terbuka di {1} · {2} kritis atau tinggi</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Changed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diubah: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Added: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditambah: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Deleted: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dihapus: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Restored: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dipulihkan: {0}</translation>
  </message>
  <message>
   <location filename="services/people.py" line="0" />
   <source>Note consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catat persetujuan</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>name and role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nama dan peran</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kontak kerja</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>private contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kontak pribadi</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>In public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk publik</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>For partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk mitra</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>Internally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Internal</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same e-mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>surel sama</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nama sama</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Read back and agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibaca ulang dan disetujui</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Correct in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbaiki saat baca ulang</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Answer in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawab saat baca ulang</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>A point needs words; delete it instead if it was not said.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebuah pokok perlu kata; hapus saja bila tidak diucapkan.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point names a person who may not be named; correct it on its own page.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pokok ini menyebut orang yang tidak boleh disebut; perbaiki di halamannya sendiri.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point belongs to another consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pokok ini milik konsultasi lain; tidak ada yang disimpan.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>“{0}” is no need or promise of this consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan kebutuhan atau janji konsultasi ini; tidak ada yang disimpan.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not an object of fields; write it like {“field”: “value”}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris ini bukan objek isian; tulis seperti {“field”: “value”}.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line gives no field.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris ini tidak memberi isian.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not JSON; give one object of fields a line.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris ini bukan JSON; berikan satu objek isian per baris.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>{0} is filled in by the program; leave it out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} diisi oleh program; jangan diisi.</translation>
  </message>
  <message>
   <location filename="services/reports/briefing.py" line="0" />
   <source>A briefing is about a trip or a city: choose a delegation or a city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Taklimat adalah tentang perjalanan atau kota: pilih delegasi atau kota.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>There is no report called “{0}”; “usascp reports” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada laporan bernama “{0}”; “usascp reports” menampilkan semuanya.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” is about one city; make one for each.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan “{0}” tentang satu kota; buat satu untuk tiap kota.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” cannot be limited by {1}; leave that out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan “{0}” tidak dapat dibatasi dengan {1}; jangan dipakai.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” needs {1}: say which one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan “{0}” memerlukan {1}: sebutkan yang mana.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>The period ends before it begins; turn its two dates round.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Periode berakhir sebelum dimulai; tukar kedua tanggalnya.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>A document for a partner is for one partner: name it with --partner, or name one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dokumen untuk mitra ditujukan kepada satu mitra: sebutkan dengan --partner, atau sebut satu kota.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not an audience; use internal, partner or public.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan pembaca; gunakan internal, partner atau public.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not a paper size; use a4 or letter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan ukuran kertas; gunakan a4 atau letter.</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Budgets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Anggaran</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Commitments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Komitmen</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Exchanges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertukaran</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Findings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Temuan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Guidance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panduan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How far they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sejauh mana kemajuannya</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How pressing they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Seberapa mendesak</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Measured on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diukur di lapangan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Milestones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tonggak</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Notes as typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan seperti diketik</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Open questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertanyaan terbuka</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mitra</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Photos and documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Foto dan dokumen</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Pilots</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Percontohan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Purpose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tujuan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rekomendasi</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Records to finish</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan yang perlu diselesaikan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Research projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Proyek riset</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ringkasan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The needs, most pressing first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan, yang paling mendesak dulu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Travellers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peserta perjalanan</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Vision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Visi</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What came of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasilnya</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What fits where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa cocok di mana</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What the cities promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang dijanjikan kota</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Where the needs are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana kebutuhannya</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Who was met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang ditemui</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota-kotanya</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>People to meet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang yang akan ditemui</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Earlier consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi sebelumnya</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>“{0}” is not a chapter of this report; it has {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan bab laporan ini; babnya {1}.</translation>
  </message>
  <message>
   <location filename="services/reports/read_back.py" line="0" />
   <source>A read-back is for one city: name it with --city, or its consultation with --consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bacaan ulang adalah untuk satu kota: sebutkan dengan --city, atau konsultasinya dengan --consultation.</translation>
  </message>
  <message>
   <location filename="services/reports/wording.py" line="0" />
   <source>There is no wording in “{0}”; choose one of {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada teks dalam “{0}”; pilih salah satu dari {1}.</translation>
  </message>
  <message>
   <location filename="services/review.py" line="0" />
   <source>Accept notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terima catatan</translation>
  </message>
  <message>
   <location filename="services/review_decisions.py" line="0" />
   <source>Review decisions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keputusan tinjauan</translation>
  </message>
  <message>
   <location filename="services/rows.py" line="0" />
   <source>This {0} is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dimaksud ({0}) sudah tidak ada.</translation>
  </message>
  <message>
   <location filename="services/sharing.py" line="0" />
   <source>This workspace is on a server and is only read; it is shared from the workspaces it came of.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini ada di server dan hanya dibaca; ia dibagikan dari ruang kerja asalnya.</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} h</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam {0} jam</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Held</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terlaksana</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sekarang</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam {0} mnt</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Delegasi</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>interpreter booked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>juru bahasa dipesan</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Untitled meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan tanpa judul</translation>
  </message>
  <message numerus="yes">
   <location filename="services/today.py" line="0" />
   <source>{0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} baris untuk ditinjau</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>missing: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>belum ada: {0}</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>still a draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>masih catatan draf</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>An unwritten need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan yang belum ditulis</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Cancelled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibatalkan</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>No-show</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak hadir</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>To review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk ditinjau</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Finish it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesaikan</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>table {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>meja {0}</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>A name is needed; type one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama diperlukan; ketikkan satu.</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>This name is too long; {0} characters are enough.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama ini terlalu panjang; {0} karakter cukup.</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>There is already a view “{0}”; choose another name.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sudah ada tampilan “{0}”; pilih nama lain.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>An attachment's record is damaged: it names no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan lampiran rusak: tidak menyebut berkas.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: tidak dapat dibaca ({1}).</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it could not be stored ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: tidak dapat disimpan ({1}).</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>a folder; attach the files in it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>folder; lampirkan berkas di dalamnya</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>not a file; choose a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bukan berkas; pilih berkas</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: ini {1}.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: the file is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: berkasnya kosong.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is larger than {1} MB; shorten or shrink it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: lebih besar dari {1} MB; pendekkan atau perkecil.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: isinya kosong.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” has not been received on this laptop yet; merge a bundle or folder that holds it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” belum diterima di laptop ini; gabungkan paket atau folder yang memuatnya.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” is another file than its record says; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan berkas yang disebut catatannya; ambil lagi.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>The record of “{0}” is damaged: its key cannot be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan “{0}” rusak: kuncinya tidak dapat dibaca.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it grew while it was read; try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” tidak dilampirkan: berkasnya bertambah saat dibaca; coba lagi.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is not a backup of a USASCP workspace, or it is damaged; use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bukan cadangan ruang kerja USASCP, atau rusak; gunakan yang lain.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is already there; choose another name for the backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada; pilih nama lain untuk cadangan.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>There is no data.db in {0}; there is nothing to back up.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada data.db di {0}; tidak ada yang dicadangkan.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The data could not be copied ({0}), so no backup was made; run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data tidak dapat disalin ({0}), jadi cadangan tidak dibuat; jalankan “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The copy of the data is damaged ({0}), so no backup was made; try another disk.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Salinan datanya rusak ({0}), jadi cadangan tidak dibuat; coba disk lain.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>A newer version of this program made this backup; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan ini dibuat versi program yang lebih baru; pasang versi itu.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup is damaged ({0} was altered); use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan rusak ({0} berubah); gunakan yang lain.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan tidak dapat ditulis ke {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan {0} tidak dapat dibaca ({1}).</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The disk is full, so no backup was made; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk penuh, jadi cadangan tidak dibuat; kosongkan ruang dan coba lagi.</translation>
  </message>
  <message>
   <location filename="store/capture.py" line="0" />
   <source>{0} “{1}” is not there, so nothing can be added to it; nothing was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} “{1}” tidak ada, jadi tidak ada yang dapat ditambahkan; tidak ada yang disimpan.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>Something wrote to this workspace outside the program; run “usascp check” on it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sesuatu menulis ke ruang kerja ini di luar program; jalankan “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is locked; give its passphrase to go on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini terkunci; berikan frasa sandinya untuk melanjutkan.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is open for reading only; write in the window that has it open.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini terbuka hanya untuk dibaca; tulis di jendela yang membukanya.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk penuh, jadi tidak ada yang tersimpan; kosongkan ruang dan coba lagi.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's folder cannot be written to; nothing was saved. Check who may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Folder ruang kerja tidak dapat ditulisi; tidak ada yang tersimpan. Periksa siapa yang boleh menulis di sana.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>Another program is writing to this workspace; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Program lain sedang menulis ke ruang kerja ini; coba lagi sebentar lagi.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk could not be read or written; see whether it is full or was taken out. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disk tidak dapat dibaca atau ditulisi; lihat apakah penuh atau dicabut. Coba lagi.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's data are damaged; restore the latest backup and run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data ruang kerja rusak; pulihkan cadangan terakhir dan jalankan “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace could not be read or written ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja tidak dapat dibaca atau ditulis ({0}).</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is kept by its server; back up or check the workspace it is made from.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} dikelola servernya; cadangkan atau periksa ruang kerja asalnya.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is of another version than the program; “usascp materialise” brings it up to date.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Versi {0} berbeda dari program; “usascp materialise” memutakhirkannya.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>There is no workspace at {0}; “usascp materialise” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada ruang kerja di {0}; “usascp materialise” membuatnya.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>This account may not read {0}; whoever runs the server grants it {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akun ini tidak boleh membaca {0}; pengelola server dapat memberinya {1}.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>Somebody else is bringing {0} up to date; try again when they are done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang lain sedang memutakhirkan {0}; coba lagi setelah selesai.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} was filled by a newer version of the program; please update it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} diisi oleh versi program yang lebih baru; mutakhirkan program.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This disagreement has changed since it was shown; please look at it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbedaan ini berubah sejak ditampilkan; silakan lihat lagi.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>Say which value holds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebutkan nilai mana yang berlaku.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>There is no such disagreement; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbedaan itu tidak ada; silakan lihat lagi.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This value is no longer among those to choose from; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai ini tidak lagi dapat dipilih; silakan lihat lagi.</translation>
  </message>
  <message>
   <location filename="store/merge_stage.py" line="0" />
   <source>A change from another laptop is not written as it should be; none was taken.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perubahan dari laptop lain tidak tertulis sebagaimana mestinya; tidak ada yang diterima.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This file is not the data of a USASCP workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas ini bukan data ruang kerja USASCP.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This workspace was written by a newer version of the program; please update it first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini ditulis versi program yang lebih baru; perbarui dahulu.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace's data cannot be read: they are damaged, or belong to another key. Restore a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data ruang kerja tidak dapat dibaca: rusak, atau milik kunci lain. Pulihkan cadangan.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace could not be brought up to date ({0}); nothing was changed, try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja tidak dapat dimutakhirkan ({0}); tidak ada yang diubah, coba lagi.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The workspace at {0} could not be read or written ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja di {0} tidak dapat dibaca atau ditulis ({1}).</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} cannot be reached; look at the address and the network.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Server {0} tidak terjangkau; periksa alamat dan jaringannya.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>This account may not do that at {0} ({1}); whoever runs the server grants it {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akun ini tidak boleh melakukannya di {0} ({1}); pengelola server dapat memberinya {2}.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} is gone or does not answer; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Server {0} hilang atau tidak menjawab; coba lagi sebentar.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not let this user in; look at user and password (PGUSER, PGPASSWORD or ~/.pgpass).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak mengizinkan pengguna ini masuk; periksa pengguna dan kata sandi (PGUSER, PGPASSWORD atau ~/.pgpass).</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not know this user; set PGUSER, or ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak mengenal pengguna ini; atur PGUSER, atau tanyakan pengelola server.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>There is no such database at {0}; ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada basis data itu di {0}; tanyakan pengelola server.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not show a certificate this computer trusts, so nothing was sent; see PGSSLROOTCERT.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak menunjukkan sertifikat yang dipercaya komputer ini, jadi tidak ada yang dikirim; lihat PGSSLROOTCERT.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>A workspace on a server needs a part that is not installed: install usascp-desktop[postgres].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja di server memerlukan bagian yang belum terpasang: pasang usascp-desktop[postgres].</translation>
  </message>
  <message>
   <location filename="store/postgres_schema.py" line="0" />
   <source>The database at {0} does not keep every script; make one with “encoding UTF8”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Basis data di {0} tidak dapat menyimpan semua aksara; buat dengan “encoding UTF8”.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>There is no {0} “{1}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada {0} “{1}”.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>{0} has no field “{1}”; “usascp records {2}” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak punya isian “{1}”; “usascp records {2}” menampilkan daftarnya.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>More than one {0} begins with “{1}”; give more of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lebih dari satu {0} berawalan “{1}”; tulis lebih lengkap.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The backup could not be restored into {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangan tidak dapat dipulihkan ke {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder to restore into.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada dan tidak kosong; pilih folder baru untuk pemulihan.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The workspace in this backup was never finished; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja dalam cadangan ini tidak pernah selesai; pakai cadangan lain.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>There is no backup {0}; choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada cadangan {0}; pilih lagi berkasnya.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup cannot be read with its key: they are damaged; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data dalam cadangan ini tidak dapat dibaca dengan kuncinya: rusak; gunakan cadangan lain.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup are damaged ({0}); use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data dalam cadangan ini rusak ({0}); gunakan cadangan lain.</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>{0}: {1} of {2} put back; {3} was changed since</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} dari {2} dikembalikan; {3} sudah diubah sejak itu</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>the record itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>catatan itu sendiri</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>This {0} is already here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang dimaksud ({0}) sudah ada.</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} was not kept: “{1}” is not one of {2} ….</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak disimpan: “{1}” tidak termasuk {2} ….</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} cannot change: it is part of the key.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat diubah: bagian dari kunci.</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>The bundle could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Paket tidak dapat ditulis ke {0} ({1}).</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} cannot be read ({1}); choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat dibaca ({1}); pilih lagi berkasnya.</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} is already there; choose another name for the bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada; pilih nama lain untuk paket.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give a folder, s3://bucket/folder, webdav://host/folder or postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikan folder, s3://bucket/folder, webdav://host/folder atau postgresql://host/database.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>{0} could not be used ({1}); what was sent so far is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak dapat dipakai ({1}); yang sudah terkirim tetap tersimpan.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>“{0}” is no place this program can use. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan tempat yang dapat dipakai program ini. {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>It may be this computer's clock: set it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mungkin jam komputer ini: setellah.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give name and password in {0} and {1}, not in the address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikan nama dan kata sandi di {0} dan {1}, bukan di alamat.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>There is no folder {0}; plug in or make it first. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada folder {0}; pasang atau buat dulu. {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Check the name and the password.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Periksa nama dan kata sandi.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>This kind of place needs a part that is not installed: install usascp-desktop[{0}].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jenis tempat ini memerlukan bagian yang belum dipasang: pasang usascp-desktop[{0}].</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} damages what is sent to it; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} merusak yang dikirim kepadanya; pilih tempat lain.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} has been emptied or is another place: our mark is not there. Nothing was done; if it is the right one, fill it again with --refill.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah dikosongkan atau tempat lain: tanda kita tidak ada. Tidak ada yang dilakukan; jika memang itu tempatnya, isi lagi dengan --refill.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} did not give back what was sent; try again later, nothing is lost.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak mengembalikan yang dikirim; coba lagi nanti, tidak ada yang hilang.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} belongs to another team; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} milik tim lain; pilih tempat lain.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>The mark of {0} is damaged or still arriving; try again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanda {0} rusak atau masih dalam perjalanan; coba lagi nanti.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>A newer version of the program uses {0}; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Versi program yang lebih baru memakai {0}; mutakhirkan program.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang ditulis di sini</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} changes have not been written to any bundle yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} perubahan belum ditulis ke paket mana pun.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebuah berkas lampiran</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by one other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} disimpan oleh satu laptop lain yang menyatakannya; diperlukan dua.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by no other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak disimpan oleh laptop lain yang menyatakannya; diperlukan dua.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>Take a merge back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Urungkan penggabungan</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is not held by any administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tidak disimpan di laptop administrator mana pun.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>This merge is not known here; look at the list of merges again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penggabungan ini tidak dikenal di sini; lihat lagi daftarnya.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written on this laptop is taken back by undoing it, not with a merge.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang ditulis di laptop ini ditarik dengan mengurungkannya, bukan dengan penggabungan.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>There is no room to look at the files first ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak ada ruang untuk memeriksa berkas lebih dulu ({0}).</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file could not be stored ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebuah berkas lampiran tidak dapat disimpan ({0}).</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you to say them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan dibuka dengan enam kata berhuruf empat; minta pengundang menyebutkannya.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>This file is not an invitation to a team; ask for it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas ini bukan undangan ke tim; minta lagi.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>The six words do not open this invitation; check them, or the file was altered on the way.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enam kata itu tidak membuka undangan ini; periksa, atau berkasnya berubah di perjalanan.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>A newer version of the program made this invitation; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan ini dibuat versi program yang lebih baru; pasang versi itu.</translation>
  </message>
  <message>
   <location filename="sync/materialise.py" line="0" />
   <source>{0} holds the data of another team; choose another database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} memuat data tim lain; pilih basis data lain.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It has a name that no file of ours has.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Namanya bukan nama berkas kita.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not complete yet, or was damaged on the way; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum lengkap, atau rusak di perjalanan; ambil lagi.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its lengths do not fit its size.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panjangnya tidak cocok dengan ukurannya.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not of our format.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Formatnya bukan format kita.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It belongs to another team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Milik tim lain.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It comes from a laptop that is not in the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berasal dari laptop yang bukan anggota tim.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It was written after its laptop was shut out of the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis setelah laptopnya dikeluarkan dari tim.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its signature is not that of the laptop it names.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanda tangannya bukan milik laptop yang disebutnya.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>A newer version of the program wrote it; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis oleh versi program yang lebih baru; mutakhirkan program.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is encrypted with a key this laptop has not been given.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terenkripsi dengan kunci yang belum diberikan kepada laptop ini.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It would become larger than anything we write.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Akan menjadi lebih besar daripada apa pun yang kita tulis.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>What is in it is not what its outside says.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Isinya bukan seperti yang tertulis di luarnya.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Another workspace writes under this laptop's name: its disk or folder was copied. Nothing is lost, but this one sends nothing more until “usascp team renew” makes it a laptop of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja lain menulis atas nama laptop ini: disk atau foldernya disalin. Tidak ada yang hilang, tetapi yang ini tidak mengirim apa pun lagi sampai “usascp team renew” menjadikannya laptop tersendiri.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>No other workspace is known to write under this laptop's name. If its disk was copied, share from both first: the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak diketahui ruang kerja lain yang menulis atas nama laptop ini. Jika disknya disalin, bagikan dulu dari keduanya: yang diminta akan berlanjut sebagai laptop baru.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Two workspaces write as “{0}” since its number {1}: its disk was copied. Nothing is lost; share with both, and the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dua ruang kerja menulis sebagai “{0}” sejak nomor {1}: disknya disalin. Tidak ada yang hilang; bagikan dengan keduanya, dan yang diminta akan berlanjut sebagai laptop baru.</translation>
  </message>
  <message>
   <location filename="sync/roster.py" line="0" />
   <source>An invitation was used twice; the laptop “{0}” was not let in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu undangan dipakai dua kali; laptop “{0}” tidak diterima.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This is a practice workspace: what is in it can never be shared or merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini ruang kerja latihan: isinya tidak pernah dapat dibagikan atau digabungkan.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in no team yet; found one with an invitation, or join one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini belum ada di tim; bentuk tim dengan undangan, atau bergabung.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is over: it was good for fourteen days. Ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan ini sudah lewat: berlaku empat belas hari. Minta yang baru.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>Only an administrator's laptop may do this; “usascp team list” shows who that is.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya laptop administrator yang boleh melakukannya; “usascp team list” menunjukkan siapa.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This laptop is not in the team, or was shut out; ask an administrator to invite it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop ini tidak ada di tim, atau dikeluarkan; minta administrator mengundangnya.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>{0} is already there; choose another name for the invitation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada; pilih nama lain untuk undangan.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is damaged; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan ini rusak; minta yang baru.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in another team; join from a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini ada di tim lain; bergabunglah dari ruang kerja baru.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was not made by an administrator of its team; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan ini tidak dibuat oleh administrator timnya; mintalah yang baru.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>A laptop cannot shut itself out; do it from another administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laptop tidak dapat mengeluarkan dirinya sendiri; lakukan dari laptop administrator lain.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>more than one laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lebih dari satu laptop</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>no laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tidak ada laptop</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” names {1} of the team; “usascp team list” shows their ids.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” menunjuk {1} dalam tim; “usascp team list” menampilkan pengenalnya.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan tidak dapat ditulis ke {0} ({1}).</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan {0} tidak dapat dibaca ({1}).</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” is no laptop of the team; “usascp team list” shows them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” bukan laptop tim ini; “usascp team list” menampilkannya.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was used already, by the laptop “{0}”; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Undangan ini sudah dipakai, oleh laptop “{0}”; mintalah yang baru.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace lies in a folder that {0} synchronises; it may rewrite files while you work. Move the workspace out of it and share bundles there instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini berada di folder yang disinkronkan {0}; berkas bisa ditulis ulang saat Anda bekerja. Pindahkan ruang kerja dari sana dan bagikan paket saja di situ.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>Give a passphrase (USASCP_PASSPHRASE or --passphrase-file), or make a --practice workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berikan frasa sandi (USASCP_PASSPHRASE atau --passphrase-file), atau buat ruang kerja --practice.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace's keys.json is missing; put it back from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>keys.json ruang kerja tidak ada; kembalikan dari cadangan.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace was not finished when it was made; make it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini belum selesai dibuat; buat lagi.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} sudah ada dan tidak kosong; pilih folder baru.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of an older version, and it cannot be brought up to date while another program has it open or its folder cannot be written to. Close that program, or copy the workspace, and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini dari versi lama, dan tidak dapat diperbarui selagi program lain membukanya atau foldernya tidak dapat ditulisi. Tutup program itu, atau salin ruang kerjanya, lalu coba lagi.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of another version than the program; open it in the window first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja ini dari versi lain; buka dahulu di jendela.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace could not be made in {0}: {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ruang kerja tidak dapat dibuat di {0}: {1}.</translation>
  </message>
  <message>
   <location filename="ui/forms/delegation.toml" line="0" />
   <source>Who may see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang boleh melihat</translation>
  </message>
  <message>
   <location filename="ui/forms/need.toml" line="0" />
   <source>What it takes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang diperlukan</translation>
  </message>
  <message>
   <location filename="ui/forms/person.toml" line="0" />
   <source>How they work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara mereka bekerja</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana saja</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>find palette</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>temukan palet</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>do again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lakukan lagi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>History of this record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Riwayat catatan ini</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>who changed versions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>siapa mengubah versi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lock the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci jendela</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>passphrase away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>frasa sandi pergi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>help manual how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bantuan petunjuk cara</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Show the keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilkan tombol</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>shortcuts help</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pintasan bantuan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>preferences options paper zone language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>preferensi opsi kertas zona bahasa</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Larger text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks lebih besar</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>zoom size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>zum ukuran</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Smaller text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks lebih kecil</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Fold or unfold the rail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lipat atau buka bilah sisi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>sidebar narrow wide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bilah sisi sempit lebar</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Light colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Warna terang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tema tampilan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Dark colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Warna gelap</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look night</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tema tampilan malam</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cadangkan sekarang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>copy save zip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>salin simpan zip</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>invitation invited six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>undangan diundang enam kata</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tentang dan lisensi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>version credits fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>versi kredit huruf</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Close the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tutup jendela</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>exit quit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>keluar berhenti</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>go open page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>pergi buka halaman</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Filter the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saring daftar</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lists and records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Daftar dan catatan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a list or a record is open; go to one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini berlaku saat daftar atau catatan terbuka; ke sana dahulu.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next pane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panel berikutnya</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>See both values of a marked row</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lihat kedua nilai dari baris bertanda</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a row with the mark of two values first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih dahulu baris dengan tanda dua nilai.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Start consultation here and now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai konsultasi di sini sekarang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to Today first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka Hari Ini dulu.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>New person or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang atau organisasi baru</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Needs as board or table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan sebagai papan atau tabel</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a need in the list first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih dahulu sebuah kebutuhan dalam daftar.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Paste a picture</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempel gambar</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to the wall of photos and files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka dulu dinding foto dan berkas.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hapus berkas</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note as kept or done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai ditepati atau selesai</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Open a promise or a task first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buka dahulu sebuah janji atau tugas.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a city first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilih kota dahulu.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>All cities as a table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Semua kota sebagai tabel</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam konsultasi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works inside a consultation; open or start one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini berlaku di dalam konsultasi; buka atau mulai satu dahulu.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Put the time into the notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sisipkan waktu ke catatan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah foto atau berkas</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catat pengukuran</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add who is in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tambah yang hadir di ruangan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai kebutuhan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as our promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai janji kita</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as their promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai janji mereka</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai pertanyaan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai orang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai sektor</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tandai sebagai uang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Skip the draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lewati draf</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In its review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam tinjauannya</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works in the review at the end of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini berlaku dalam tinjauan di akhir konsultasi.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Set the draft's priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Atur prioritas draf</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Change the draft's kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ubah jenis draf</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Join the draft with the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gabungkan draf dengan yang di atasnya</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Split the draft in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pecah draf menjadi dua</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Keep what is chosen, or merge the pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Simpan yang dipilih, atau gabungkan pasangan</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a disagreement or a pair of duplicates shows; choose one on Sync first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ini berlaku saat perbedaan atau pasangan ganda tampil; pilih satu di Sinkronisasi dulu.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next disagreement or pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbedaan atau pasangan berikutnya</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Disagreement or pair before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perbedaan atau pasangan sebelumnya</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>The pair is two: keep it apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan ini dua orang: biarkan terpisah</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Write the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tulis laporan</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Short name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama pendek</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Other local names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama setempat lainnya</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Negara</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama negara</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Letak</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>GeoNames id</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Id GeoNames</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tahun data penduduk</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sumber data penduduk</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Caveat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan kehati-hatian</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Time zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Zona waktu</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Lead authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Otoritas utama</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Remark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keterangan</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Sensitivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kerahasiaan</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mitra yang disebut</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Tags</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Never changes: the city's key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak pernah berubah: kunci kota</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Latitude and longitude: GeoNames, CC BY 4.0</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lintang dan bujur: GeoNames, CC BY 4.0</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Of the area the caveat speaks of; derive no densities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari wilayah yang disebut catatannya; jangan turunkan kepadatan</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>What the figures do and do not cover</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang tercakup dan tidak tercakup angka itu</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>IANA name, as Asia/Vientiane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama IANA, seperti Asia/Vientiane</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Main language first, separated by semicolons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bahasa utama lebih dahulu, dipisah titik koma</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>For us only; never in a read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hanya untuk kita; tidak pernah dalam bacaan ulang</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Who may see it in an export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang boleh melihatnya dalam ekspor</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>The organisation that a partner-level export may show this to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi yang boleh melihat ini dalam ekspor tingkat mitra</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Proyek</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Number in the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nomor dalam daftar</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Focus area</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bidang fokus</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Support asked for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dukungan yang diminta</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Preparation stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tahap persiapan</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Cost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biaya</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Where it is listed: scap_2018, register_2025 or our own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana terdaftar: scap_2018, register_2025, atau milik kita</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan pembiayaan</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance options</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan pembiayaan</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Instrument</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Instrumen</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>PPP type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jenis KPBU</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Who pays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Siapa yang membayar</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jumlah</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Conditions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Syarat</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jenis</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sama dengan</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Not the same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak sama dengan</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Sorts under</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diurutkan di bawah</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Form of address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sapaan</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Title on the card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jabatan pada kartu</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Roles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peran</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Influence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengaruh</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Consent given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Persetujuan diberikan</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>How to greet them, as Khun, Bapak, Madam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cara menyapa mereka, seperti Khun, Bapak, Madam</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>May their contact details leave?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bolehkah rincian kontaknya keluar?</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Program</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Control officer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pejabat pengendali</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Subject</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pokok</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Duration</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Durasi</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di mana</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Interpreter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Juru bahasa</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rincian</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>NSF domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bidang NSF</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>How known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bagaimana diketahui</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Our owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penanggung jawab kita</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai awal</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satuan nilai awal</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tahun nilai awal</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sumber nilai awal</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Anggaran</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Decision maker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengambil keputusan</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengadaan</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari konsultasi</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari baris</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Owner as noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penanggung jawab sebagaimana dicatat</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>To whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kepada siapa</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Due</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatuh tempo</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Kept on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditepati pada</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>For need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk kebutuhan</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>As written, until a person is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebagaimana ditulis, sampai orangnya dipilih</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertanyaan</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Asked of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditanyakan kepada</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawaban</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil ukur</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil ukur</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Indicator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Indikator</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measured for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diukur untuk</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tanggal</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindak lanjut</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Due at</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jatuh tempo pukul</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lampiran</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Milik</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tipe</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ukuran</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hash berkas</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hash berkas terenkripsi</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Key of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunci berkas terenkripsi</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keterangan gambar</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teks alternatif</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diambil</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Shown first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditampilkan pertama</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>What the picture shows, for who cannot see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Apa yang tampak pada gambar, bagi yang tidak dapat melihat</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Acara dagang</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade events</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Acara dagang</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Acara</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Venue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tempat acara</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Leads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Name as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama sebagaimana diberikan</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Organisation as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi sebagaimana diberikan</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sektor</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Temperature</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kehangatan</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Looking for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mencari</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Langkah berikut</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terpenuhi</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solution</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Solusi</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solutions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Solusi</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Provider</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penyedia</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>What it does</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kegunaannya</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Capabilities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemampuan</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Readiness level</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tingkat kesiapan</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Reference sites</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lokasi rujukan</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Market objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sasaran pasar</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Goals</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tujuan</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Export status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Status ekspor</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Match</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Reasons as decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alasan sebagaimana diputuskan</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Decided by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diputuskan oleh</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Why not</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengapa tidak</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Customer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pelanggan</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Twinning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemitraan kota</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota A.S.</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>ASEAN entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lembaga ASEAN</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lembaga A.S.</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Topics</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Topik</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sasaran</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Action plan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rencana aksi</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Started</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mulai</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berakhir</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sumber</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Exchange</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertukaran</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Direction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Arah</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Outcomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Milestone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tonggak</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Planned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Direncanakan</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Actual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kenyataan</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bukti</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Theme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Maturity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kematangan</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Where tested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diuji di mana</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penerapan</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Fit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kecocokan</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Adaptation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penyesuaian</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Research project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Proyek riset</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Award</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hibah</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Investigator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peneliti</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>University</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Universitas</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bidang</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dukungan</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness at start</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesiapan awal</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesiapan kini</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sasaran kesiapan</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Pilot</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Percontohan</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lokasi</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Hypothesis</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hipotesis</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sasaran</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Result</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tahap</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Permissions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Izin</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Transition partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mitra transisi</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lokakarya</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshops</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lokakarya</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Method</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Metode</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sesi</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Sessions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sesi</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Length</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lamanya</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pelatih</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pendaftaran</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pendaftaran</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Sex</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jenis kelamin</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Age</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Umur</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tes sebelum</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test after</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tes sesudah</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Satisfaction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kepuasan</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sertifikat diberikan</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nomor sertifikat</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kehadiran</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendances</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kehadiran</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Hours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jam</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Praktik</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Praktik</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>From city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dari kota</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Problem</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Masalah</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Approach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pendekatan</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Transferability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keteralihan</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penerapan praktik</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoptions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penerapan praktik</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Program</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Code</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kode</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Uraian</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lembaga</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Codes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kode</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Vocabulary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kosakata</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Label</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nama kode</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Urutan</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>No longer used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak dipakai lagi</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Further facts about the term, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Fakta lain tentang istilah ini, sebagai objek JSON</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Indicators</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Indikator</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Broken down by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dirinci menurut</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rujukan</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participant</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peserta</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participants</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peserta</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Took part in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ikut dalam</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peran</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Rating</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penilaian</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Ratings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penilaian</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Dimension</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dimensi</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Score</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nilai</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Reason</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alasan</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>5 ready ... 1 not addressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5 siap ... 1 belum ditangani</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris catatan</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris catatan</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diketik</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Sorts the lines; a new line gets a key between its neighbours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengurutkan baris; baris baru mendapat kunci di antara tetangganya</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rincian kontak</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rincian kontak</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Address or number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alamat atau nomor</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kontak kerja</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>email, phone, mobile, line, whatsapp, web or address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>email, phone, mobile, line, whatsapp, web atau address</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan tersimpan</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tampilan tersimpan</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>List of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Daftar dari</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Filters, order and columns, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Saringan, urutan, dan kolom, sebagai objek JSON</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan tertulis</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laporan</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditulis</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pilihan</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>File</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berkas</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Data as of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data per</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Baris</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>For city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Untuk kota</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dikirim</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Person without organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Orang tanpa organisasi</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan tanpa kota</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan tanpa sektor</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebutuhan tanpa prioritas</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji tanpa penanggung jawab</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji tanpa jatuh tempo</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Kept promise without proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji ditepati tanpa bukti</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Question without answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertanyaan tanpa jawaban</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindak lanjut tanpa penanggung jawab</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tindak lanjut tanpa jatuh tempo</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi tanpa kota</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi tanpa tanggal</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi tanpa ringkasan</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Measurement without unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hasil ukur tanpa satuan</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without name or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek tanpa nama atau organisasi</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Hot lead without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek hangat tanpa penanggung jawab</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek tanpa langkah berikut</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead whose consent was not noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Prospek yang persetujuannya belum dicatat</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Meeting held without outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan terlaksana tanpa hasil</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Picture without a description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gambar tanpa keterangan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One meeting, complete: people, summary, needs, promises, questions and notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu pertemuan, lengkap: orang, ringkasan, kebutuhan, janji, pertanyaan, dan catatan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Taklimat</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Before a visit: travellers, itinerary, the cities, whom to meet, open needs, promises and questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebelum kunjungan: peserta, rencana perjalanan, kota, siapa yang ditemui, kebutuhan, janji, dan pertanyaan terbuka</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>A delegation's journey: travellers, itinerary, who was met, findings, needs, promises, recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perjalanan delegasi: peserta, rencana, siapa yang ditemui, temuan, kebutuhan, janji, rekomendasi</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One city on a page or two: facts, needs, open promises, projects, partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu kota dalam satu dua halaman: fakta, kebutuhan, janji terbuka, proyek, mitra</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Needs assessment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penilaian kebutuhan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Sectors by cities, how pressing and how far, then every need with its evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sektor menurut kota, seberapa mendesak dan sejauh apa, lalu setiap kebutuhan dengan buktinya</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Action tracker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pelacak tindakan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The promises of both sides: how old, how late, and the proof of what was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Janji kedua pihak: seberapa lama, seberapa terlambat, dan bukti yang ditepati</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One page for the city in its language: what we heard, what both sides promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Satu halaman untuk kota dalam bahasanya: apa yang kita dengar, apa yang dijanjikan kedua pihak</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Twinning progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kemajuan kemitraan kota</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pairs of cities and utilities: status, exchanges in order, milestones planned and reached</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pasangan kota dan utilitas: status, pertukaran berurutan, tonggak direncanakan dan dicapai</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pilot portfolio</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Portofolio percontohan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Trials by stage with hypothesis, measure and result, and the readiness of the research behind them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Uji coba menurut tahap dengan hipotesis, ukuran, dan hasil, serta kesiapan risetnya</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Guidance applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penerapan panduan</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Which guidance fits which city, on what conditions, and how far it got</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panduan mana cocok untuk kota mana, dengan syarat apa, dan sejauh apa</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Data quality</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mutu data</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>What is still missing in the records, counted and listed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Yang masih kurang dalam catatan, dihitung dan didaftar</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Uang</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Transport</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Transportasi</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Water</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Air</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Waste</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampah</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Energy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Energi</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Safety</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keselamatan</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Digital</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Digital</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Urban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perkotaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transportation and mobility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Transportasi dan mobilitas</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water, wastewater and stormwater</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Air, air limbah, dan air hujan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Trade and market access</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perdagangan dan akses pasar</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technological innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Inovasi teknologi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Solid waste and circular economy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sampah padat dan ekonomi sirkular</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Environment and ecosystems</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lingkungan dan ekosistem</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Disaster risk and emergency response</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Risiko bencana dan tanggap darurat</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public safety and surveillance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keamanan publik dan pemantauan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cybersecurity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keamanan siber</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesehatan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Housing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perumahan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Education and skills</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pendidikan dan keterampilan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital government services</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Layanan pemerintah digital</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City data platforms and operations centres</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Platform data kota dan pusat operasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital connectivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konektivitas digital</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Payments and fintech</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pembayaran dan tekfin</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Urban planning and public space</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perencanaan kota dan ruang publik</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Heritage and tourism</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Warisan dan pariwisata</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Economic development and entrepreneurship</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pembangunan ekonomi dan kewirausahaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Municipal finance and governance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keuangan dan tata kelola kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civic &amp; Social</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sipil &amp; Sosial</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health &amp; Well-being</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesehatan &amp; Kesejahteraan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Safety &amp; Security</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Keselamatan &amp; Keamanan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Quality Environment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lingkungan Berkualitas</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Built Infrastructure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Infrastruktur Terbangun</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Industry &amp; Innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Industri &amp; Inovasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Planning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perencanaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ongoing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berjalan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Completed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Critical</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kritis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>High</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tinggi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Medium</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sedang</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Low</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rendah</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Now (0-6 months)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sekarang (0-6 bulan)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Within a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam setahun</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>1-3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1-3 tahun</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Beyond 3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lebih dari 3 tahun</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not stated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tidak dinyatakan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Catatan draf</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Identified</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Teridentifikasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disahkan kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scoped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dirinci</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched to a provider or programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dipasangkan dengan penyedia atau program</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>In progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sedang berjalan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Parked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditunda</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditarik oleh kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical assistance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bantuan teknis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Advisory or consulting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nasihat atau konsultansi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Feasibility study</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Studi kelayakan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transaction advisory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nasihat transaksi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Funding or finance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pendanaan atau pembiayaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technology or solution supply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penyediaan teknologi atau solusi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data and analytics platform</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Platform data dan analitik</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Infrastructure works</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pekerjaan infrastruktur</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Training and human resources</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pelatihan dan sumber daya manusia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Peer exchange and know-how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertukaran sejawat dan pengetahuan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Policy, regulation or zoning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kebijakan, peraturan, atau zonasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Political or stakeholder support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dukungan politik atau pemangku kepentingan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stated in the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dinyatakan dalam pertemuan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observed on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diamati di lokasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dokumen kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data supplied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Data yang diberikan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Adviser's inference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kesimpulan penasihat</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Courtesy call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunjungan kehormatan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan teknis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decision-maker consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi pengambil keputusan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Site visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunjungan lapangan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Roundtable</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diskusi meja bundar</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Workshop session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sesi lokakarya</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stakeholder interview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Wawancara pemangku kepentingan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Community or civil-society consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Konsultasi masyarakat atau masyarakat sipil</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Utility or operations-centre visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kunjungan utilitas atau pusat operasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Virtual meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pertemuan virtual</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Phone call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Panggilan telepon</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reception or side conversation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Resepsi atau percakapan sampingan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Embassy or country-team brief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Taklimat kedutaan atau tim negara</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Out-brief or debrief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Taklimat akhir</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decides</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memutuskan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Holds the budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memegang anggaran</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Otoritas teknis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Runs procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Menjalankan pengadaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Influences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Memengaruhi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Operates or uses</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mengoperasikan atau memakai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Gatekeeper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penjaga pintu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Proposed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diusulkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Selesai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Overdue (computed, not stored)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terlambat (dihitung, tidak disimpan)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Blocked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terhambat</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibatalkan atas kesepakatan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Superseded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Digantikan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>US side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak A.S.</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Joint</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bersama</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third party</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pihak ketiga</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Send a document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kirim dokumen</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Make an introduction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perkenalkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answer a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawab pertanyaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Arrange a visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Atur kunjungan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft terms of reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Susun kerangka acuan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Get data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dapatkan data</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Translate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terjemahkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thank-you note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ucapan terima kasih</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Escalate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Naikkan ke atasan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Publik</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Internal</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Share with the named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bagikan kepada mitra yang disebut</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Peka secara komersial</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Do not export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jangan diekspor</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given orally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diberikan lisan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given in writing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diberikan tertulis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Business card handed over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kartu nama diserahkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pejabat publik, kontak kerja saja</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not asked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Belum ditanya</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditarik</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Inggris</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Melayu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay (Jawi)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Melayu (Jawi)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesian</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Indonesia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Javanese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Jawa</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thai</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lao</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Khmer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khmer</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Burmese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Burma</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Vietnamese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vietnam</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Filipino</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Filipino</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cebuano</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sebuano</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Chinese (Simplified)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tionghoa (Sederhana)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tamil</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tamil</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Iban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Iban</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tetum</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tetun</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Portuguese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Portugis</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Brunei Darussalam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Brunei Darussalam</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cambodia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kamboja</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Indonesia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao PDR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Laos</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malaysia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Malaysia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Myanmar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Myanmar</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Philippines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Filipina</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Singapore</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Singapura</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thailand</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thailand</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Viet Nam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vietnam</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>United States</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Amerika Serikat</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pemerintah kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Provincial government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pemerintah provinsi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ministry</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kementerian</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Regulator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Regulator</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water or sewerage utility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Utilitas air atau limbah</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transport authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Otoritas transportasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>State-owned enterprise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Badan usaha milik negara</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. federal agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lembaga federal A.S.</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. city or county</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kota atau kabupaten A.S.</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. utility or district</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Utilitas atau distrik A.S.</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Negara bagian A.S.</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Company</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Perusahaan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>University or research institute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Universitas atau lembaga riset</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Development bank</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bank pembangunan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Donor</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Donor</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Association</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Asosiasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civil society organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Organisasi masyarakat sipil</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Media</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>ASEAN</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ASEAN</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third country or international</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Negara ketiga atau internasional</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Delegation lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ketua delegasi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Expert adviser</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Penasihat ahli</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Coordinator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Koordinator</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Booth staff</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Staf stan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City counterpart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mitra dari kota</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tuan rumah</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Speaker or trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pembicara atau pelatih</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pengamat</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Requested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diminta</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scheduled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dijadwalkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dijawab</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibatalkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Final</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Final</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Read back and validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dibaca ulang dan disahkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Interest expressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Minat dinyatakan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dipasangkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Active</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Aktif</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stalled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Terhenti</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ended early</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Berakhir lebih awal</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Snoozed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ditunda sementara</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dalam perjalanan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Returned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sudah kembali</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reported</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dilaporkan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Disahkan</translation>
  </message>
 </context>
</TS>
