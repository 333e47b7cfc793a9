/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.production.CableNumbering;
import org.headroom.model.production.NumberGroup;
import org.headroom.model.production.NumberPrefix;
import org.headroom.model.production.ProductionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cable Numbering</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getDigits <em>Digits</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#isFillGaps <em>Fill Gaps</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.CableNumberingImpl#getPrefixes <em>Prefixes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CableNumberingImpl extends EObjectImpl implements CableNumbering {
	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final NumberGroup GROUP_EDEFAULT = NumberGroup.SIGNAL;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected NumberGroup group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String SEPARATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected String separator = SEPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigits() <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigits()
	 * @generated
	 * @ordered
	 */
	protected static final int DIGITS_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getDigits() <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigits()
	 * @generated
	 * @ordered
	 */
	protected int digits = DIGITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected int first = FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #isFillGaps() <em>Fill Gaps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFillGaps()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FILL_GAPS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFillGaps() <em>Fill Gaps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFillGaps()
	 * @generated
	 * @ordered
	 */
	protected boolean fillGaps = FILL_GAPS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrefixes() <em>Prefixes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefixes()
	 * @generated
	 * @ordered
	 */
	protected EList<NumberPrefix> prefixes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CableNumberingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProductionPackage.Literals.CABLE_NUMBERING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberGroup getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(NumberGroup newGroup) {
		NumberGroup oldGroup = group;
		group = newGroup == null ? GROUP_EDEFAULT : newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeparator() {
		return separator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeparator(String newSeparator) {
		String oldSeparator = separator;
		separator = newSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__SEPARATOR, oldSeparator, separator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDigits() {
		return digits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigits(int newDigits) {
		int oldDigits = digits;
		digits = newDigits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__DIGITS, oldDigits, digits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(int newFirst) {
		int oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFillGaps() {
		return fillGaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFillGaps(boolean newFillGaps) {
		boolean oldFillGaps = fillGaps;
		fillGaps = newFillGaps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.CABLE_NUMBERING__FILL_GAPS, oldFillGaps, fillGaps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumberPrefix> getPrefixes() {
		if (prefixes == null) {
			prefixes = new EObjectContainmentEList<NumberPrefix>(NumberPrefix.class, this, ProductionPackage.CABLE_NUMBERING__PREFIXES);
		}
		return prefixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProductionPackage.CABLE_NUMBERING__PREFIXES:
				return ((InternalEList<?>)getPrefixes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProductionPackage.CABLE_NUMBERING__GROUP:
				return getGroup();
			case ProductionPackage.CABLE_NUMBERING__PREFIX:
				return getPrefix();
			case ProductionPackage.CABLE_NUMBERING__SEPARATOR:
				return getSeparator();
			case ProductionPackage.CABLE_NUMBERING__DIGITS:
				return getDigits();
			case ProductionPackage.CABLE_NUMBERING__FIRST:
				return getFirst();
			case ProductionPackage.CABLE_NUMBERING__FILL_GAPS:
				return isFillGaps();
			case ProductionPackage.CABLE_NUMBERING__PREFIXES:
				return getPrefixes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProductionPackage.CABLE_NUMBERING__GROUP:
				setGroup((NumberGroup)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__PREFIX:
				setPrefix((String)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__SEPARATOR:
				setSeparator((String)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__DIGITS:
				setDigits((Integer)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__FIRST:
				setFirst((Integer)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__FILL_GAPS:
				setFillGaps((Boolean)newValue);
				return;
			case ProductionPackage.CABLE_NUMBERING__PREFIXES:
				getPrefixes().clear();
				getPrefixes().addAll((Collection<? extends NumberPrefix>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProductionPackage.CABLE_NUMBERING__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__SEPARATOR:
				setSeparator(SEPARATOR_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__DIGITS:
				setDigits(DIGITS_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__FIRST:
				setFirst(FIRST_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__FILL_GAPS:
				setFillGaps(FILL_GAPS_EDEFAULT);
				return;
			case ProductionPackage.CABLE_NUMBERING__PREFIXES:
				getPrefixes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProductionPackage.CABLE_NUMBERING__GROUP:
				return group != GROUP_EDEFAULT;
			case ProductionPackage.CABLE_NUMBERING__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case ProductionPackage.CABLE_NUMBERING__SEPARATOR:
				return SEPARATOR_EDEFAULT == null ? separator != null : !SEPARATOR_EDEFAULT.equals(separator);
			case ProductionPackage.CABLE_NUMBERING__DIGITS:
				return digits != DIGITS_EDEFAULT;
			case ProductionPackage.CABLE_NUMBERING__FIRST:
				return first != FIRST_EDEFAULT;
			case ProductionPackage.CABLE_NUMBERING__FILL_GAPS:
				return fillGaps != FILL_GAPS_EDEFAULT;
			case ProductionPackage.CABLE_NUMBERING__PREFIXES:
				return prefixes != null && !prefixes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (group: ");
		result.append(group);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", separator: ");
		result.append(separator);
		result.append(", digits: ");
		result.append(digits);
		result.append(", first: ");
		result.append(first);
		result.append(", fillGaps: ");
		result.append(fillGaps);
		result.append(')');
		return result.toString();
	}

} //CableNumberingImpl
