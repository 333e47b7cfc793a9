/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.base.DutyLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published consumption figure. Watts and amperes are kept apart because power factor links them and is seldom published.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.PowerPoint#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerPoint#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerPoint#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerPoint#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PowerPoint#getHeat <em>Heat</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint()
 * @model
 * @generated
 */
public interface PowerPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Duty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.DutyLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #setDuty(DutyLevel)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint_Duty()
	 * @model
	 * @generated
	 */
	DutyLevel getDuty();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerPoint#getDuty <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #getDuty()
	 * @generated
	 */
	void setDuty(DutyLevel value);

	/**
	 * Returns the value of the '<em><b>Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supply voltage of the figure [V].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voltage</em>' attribute.
	 * @see #setVoltage(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint_Voltage()
	 * @model annotation="urn:headroom:unit unit='V'"
	 * @generated
	 */
	Double getVoltage();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerPoint#getVoltage <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voltage</em>' attribute.
	 * @see #getVoltage()
	 * @generated
	 */
	void setVoltage(Double value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active power taken [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint_Power()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerPoint#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(Double value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RMS current taken [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' attribute.
	 * @see #setCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint_Current()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerPoint#getCurrent <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' attribute.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Heat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat given off [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat</em>' attribute.
	 * @see #setHeat(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPowerPoint_Heat()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getHeat();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PowerPoint#getHeat <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat</em>' attribute.
	 * @see #getHeat()
	 * @generated
	 */
	void setHeat(Double value);

} // PowerPoint
