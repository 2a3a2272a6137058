<translation type="unfinished"></translation>
