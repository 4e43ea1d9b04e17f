-- Shares and magnitudes have decimals: 39.88 % is neither 39 nor 40. Counts stay whole numbers; the application refuses
-- others. Two decimals are kept, as electoral boards and seismologists publish them.
alter table claim
    alter column quantity_min type numeric(18, 2),
    alter column quantity_max type numeric(18, 2),
    alter column quantity_best type numeric(18, 2);
